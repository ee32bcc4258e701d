using Passerelle.Model;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A key of a mapping.</summary>
internal sealed record Key(string Name, Kind Kind, bool IsRequired, BilingualText Description);

/// <summary>Takes the value of one key out of what was found.</summary>
internal delegate T Slot<out T>(Found found);

/// <summary>
/// Declares the keys of a shape. Each declaration stands once and serves the binder and the schema; it gives back the slot that takes the value.
/// </summary>
internal sealed class Keys
{
    private readonly List<Key> declared = [];

    public IReadOnlyList<Key> Declared => declared;

    /// <summary>A key that must be there.</summary>
    public Slot<T> Required<T>(string name, Kind<T> kind, string french, string english)
    {
        var index = Declare(name, kind, isRequired: true, french, english);
        return found => found.TryTake(index, kind, out var value) ? value : found.Spoil<T>();
    }

    /// <summary>A single value that may be absent.</summary>
    public Slot<Located<T>?> Optional<T>(string name, ScalarKind<T> kind, string french, string english)
        where T : notnull
    {
        var index = Declare(name, kind, isRequired: false, french, english);
        return found => found.TryTake(index, kind, out var value) ? value : null;
    }

    /// <summary>A group of keys that may be absent.</summary>
    public Slot<T?> Optional<T>(string name, Shape<T> shape, string french, string english)
        where T : class
    {
        var index = Declare(name, shape, isRequired: false, french, english);
        return found => found.TryTake(index, shape, out var value) ? value : null;
    }

    /// <summary>A list that may be absent, and is then empty.</summary>
    public Slot<ValueList<T>> List<T>(string name, Kind<T> item, string french, string english)
    {
        var kind = new ListKind<T>(item, mayBeEmpty: true);
        var index = Declare(name, kind, isRequired: false, french, english);
        return found => found.TryTake(index, kind, out var value) ? value : [];
    }

    /// <summary>A list whose absence says something else than its being empty.</summary>
    public Slot<ValueList<T>?> ListOrNone<T>(string name, Kind<T> item, string french, string english)
    {
        var kind = new ListKind<T>(item, mayBeEmpty: true);
        var index = Declare(name, kind, isRequired: false, french, english);
        return found => found.TryTake(index, kind, out var value) ? value : null;
    }

    /// <summary>A list that must be there and may be empty.</summary>
    public Slot<ValueList<T>> RequiredList<T>(string name, Kind<T> item, string french, string english) =>
        Required(name, new ListKind<T>(item, mayBeEmpty: true), french, english);

    /// <summary>A list that must be there and have an item.</summary>
    public Slot<ValueList<T>> FilledList<T>(string name, Kind<T> item, string french, string english) =>
        Required(name, new ListKind<T>(item, mayBeEmpty: false), french, english);

    private int Declare(string name, Kind kind, bool isRequired, string french, string english)
    {
        declared.Add(new Key(name, kind, isRequired, new BilingualText(french, english)));
        return declared.Count - 1;
    }
}
