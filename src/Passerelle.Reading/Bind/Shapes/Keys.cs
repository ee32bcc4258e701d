using Passerelle.Model;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A key of a mapping.</summary>
/// <param name="Name">As the YAML spells it.</param>
/// <param name="Kind">What stands behind it.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Description">What it is, for the schema.</param>
/// <param name="Write">What a record has to say under it; null for nothing.</param>
internal sealed record Key<TRecord>(string Name, Kind Kind, bool IsRequired, BilingualText Description, Func<TRecord, WrittenNode?> Write);

/// <summary>Takes the value of one key out of what was found.</summary>
internal delegate T Slot<out T>(Found found);

/// <summary>
/// Declares the keys of a shape. Each declaration stands once and serves the binder, the schema and the writer; it gives back the slot that
/// takes the value, and is given the way from the record to the value.
/// </summary>
internal sealed class Keys<TRecord>
{
    private readonly List<Key<TRecord>> declared = [];

    public IReadOnlyList<Key<TRecord>> Declared => declared;

    /// <summary>A key that must be there.</summary>
    public Slot<T> Required<T>(string name, Func<TRecord, T> of, Kind<T> kind, string french, string english)
    {
        var index = Declare(name, kind, isRequired: true, french, english, record => kind.Write(of(record)));
        return found => found.TryTake(index, kind, out var value) ? value : found.Spoil<T>();
    }

    /// <summary>A single value that may be absent.</summary>
    public Slot<Located<T>?> Optional<T>(string name, Func<TRecord, Located<T>?> of, ScalarKind<T> kind, string french, string english)
        where T : notnull
    {
        var index = Declare(name, kind, isRequired: false, french, english, record => of(record) is { } value ? kind.Write(value) : null);
        return found => found.TryTake(index, kind, out var value) ? value : null;
    }

    /// <summary>A group of keys that may be absent; one that has nothing to say is.</summary>
    public Slot<T?> Optional<T>(string name, Func<TRecord, T?> of, Shape<T> shape, string french, string english)
        where T : class
    {
        var index = Declare(name, shape, isRequired: false, french, english, record => of(record) is { } value ? shape.WriteWhatIsSaid(value) : null);
        return found => found.TryTake(index, shape, out var value) ? value : null;
    }

    /// <summary>A list that may be absent, and is then empty.</summary>
    public Slot<ValueList<T>> List<T>(string name, Func<TRecord, ValueList<T>> of, Kind<T> item, string french, string english)
    {
        var kind = new ListKind<T>(item, mayBeEmpty: true);
        var index = Declare(name, kind, isRequired: false, french, english, record => of(record) is { Count: > 0 } value ? kind.Write(value) : null);
        return found => found.TryTake(index, kind, out var value) ? value : [];
    }

    /// <summary>A list whose absence says something else than its being empty.</summary>
    public Slot<ValueList<T>?> ListOrNone<T>(string name, Func<TRecord, ValueList<T>?> of, Kind<T> item, string french, string english)
    {
        var kind = new ListKind<T>(item, mayBeEmpty: true);
        var index = Declare(name, kind, isRequired: false, french, english, record => of(record) is { } value ? kind.Write(value) : null);
        return found => found.TryTake(index, kind, out var value) ? value : null;
    }

    /// <summary>A list that must be there and may be empty.</summary>
    public Slot<ValueList<T>> RequiredList<T>(string name, Func<TRecord, ValueList<T>> of, Kind<T> item, string french, string english) =>
        Required(name, of, new ListKind<T>(item, mayBeEmpty: true), french, english);

    /// <summary>A list that must be there and have an item.</summary>
    public Slot<ValueList<T>> FilledList<T>(string name, Func<TRecord, ValueList<T>> of, Kind<T> item, string french, string english) =>
        Required(name, of, new ListKind<T>(item, mayBeEmpty: false), french, english);

    private int Declare(string name, Kind kind, bool isRequired, string french, string english, Func<TRecord, WrittenNode?> write)
    {
        declared.Add(new Key<TRecord>(name, kind, isRequired, new BilingualText(french, english), write));
        return declared.Count - 1;
    }
}
