using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A mapping with known keys, read as a record.</summary>
internal sealed class Shape<T> : Kind<T>
{
    private readonly IReadOnlyList<Key<T>> keys;
    private readonly FrozenDictionary<string, int> indexes;
    private readonly Func<Found, T> construct;

    private readonly bool isCompact;

    /// <param name="declare">Declares the keys and tells how the record is made of their slots.</param>
    /// <param name="isCompact">Whether such a group reads well on one line, where it fits.</param>
    public Shape(Func<Keys<T>, Func<Found, T>> declare, bool isCompact = false)
    {
        this.isCompact = isCompact;
        var declaration = new Keys<T>();
        construct = declare(declaration);
        keys = declaration.Declared;
        indexes = keys.Index().ToFrozenDictionary(key => key.Item.Name, key => key.Index, StringComparer.Ordinal);
    }

    public IReadOnlyList<Key<T>> Keys => keys;

    public override JsonObject Schema(Language language)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            var property = key.Kind.Schema(language);
            property.Insert(0, "description", key.Description.In(language));
            properties[key.Name] = property;
        }

        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        var required = keys.Where(key => key.IsRequired).Select(key => JsonValue.Create(key.Name)).ToArray();
        if (required.Length > 0) schema["required"] = new JsonArray([.. required]);
        schema["properties"] = properties;
        return schema;
    }

    public override WrittenNode Write(T value) => new WrittenGroup(
        keys.Select(key => (key.Name, Node: key.Write(value)))
            .Where(key => key.Node is not null)
            .Select(key => KeyValuePair.Create(key.Name, key.Node!))
            .ToList(),
        isCompact);

    /// <summary>The same, or null where no key has anything to say.</summary>
    public WrittenNode? WriteWhatIsSaid(T value) => Write(value) is WrittenGroup { Entries.Count: > 0 } group ? group : null;

    protected override bool TryBindValue(YamlNode node, FaultLog faults, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlMapping mapping)
        {
            faults.Report(ShapeFaults.KeysExpected, node.Place, string.Join(", ", keys.Select(key => key.Name)));
            return false;
        }

        var found = new Found(Sort(mapping, faults), faults);
        value = construct(found);
        return !found.IsSpoilt;
    }

    /// <summary>Puts the values in the order of the keys; reports keys that are unknown, written twice or missing.</summary>
    private YamlNode?[] Sort(YamlMapping mapping, FaultLog faults)
    {
        var values = new YamlNode?[keys.Count];
        var places = new SourceSpan[keys.Count];
        foreach (var (key, value) in mapping.Entries)
        {
            if (!indexes.TryGetValue(key.Text, out var index))
            {
                faults.Report(Unknown(key));
            }
            else if (values[index] is not null)
            {
                faults.Report(new Diagnostic(YamlFaults.DuplicateKey, key.Place, [key.Text]) { Related = places[index] });
            }
            else
            {
                values[index] = SaidSomething(key, value, faults);
                places[index] = key.Place;
            }
        }

        foreach (var (index, key) in keys.Index())
        {
            if (key.IsRequired && values[index] is null) faults.Report(ShapeFaults.MissingKey, mapping.Place, key.Name);
        }

        return values;
    }

    /// <summary>The value, unless there is nothing behind the key: then the fault stands at the key, where it can be seen.</summary>
    private static YamlNode SaidSomething(YamlScalar key, YamlNode value, FaultLog faults)
    {
        if (value is not YamlScalar { IsNothing: true }) return value;
        faults.Report(ShapeFaults.NoValue, key.Place);
        return new YamlRefused(key.Place);
    }

    private Diagnostic Unknown(YamlScalar key) =>
        new(ShapeFaults.UnknownKey, key.Place, [Excerpt.Of(key.Text), Excerpt.OfList([.. keys.Select(known => known.Name)])])
        {
            Suggestion = NearestWord.To(key.Text.Replace('-', '_').Replace(' ', '_'), keys.Select(known => known.Name)),
        };
}
