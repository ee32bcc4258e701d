using System.Text.Json;
using System.Text.Json.Nodes;
using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>An object with known keys, written from a record. One declaration a key gives both the file and its schema.</summary>
internal sealed class JsonShape<T> : JsonKind<T>
{
    private readonly IReadOnlyList<JsonKey<T>> keys;

    public JsonShape(Action<JsonKeys<T>> declare)
    {
        var declaration = new JsonKeys<T>();
        declare(declaration);
        keys = declaration.Declared;
    }

    public override JsonObject Schema(Language language)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            var property = key.Schema(language);
            property.Insert(0, "description", key.Description.In(language));
            properties[key.Name] = property;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. keys.Where(key => key.IsRequired).Select(key => JsonValue.Create(key.Name))]),
            ["properties"] = properties,
        };
    }

    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (var key in keys) key.Write(json, value);
        json.WriteEndObject();
    }
}

/// <summary>A key of an object.</summary>
/// <param name="Name">The key.</param>
/// <param name="Description">What stands under it.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="Schema">The schema of what stands under it.</param>
/// <param name="Write">Writes it, name and value; nothing where the record has nothing to say.</param>
internal sealed record JsonKey<T>(string Name, BilingualText Description, bool IsRequired, Func<Language, JsonObject> Schema, Action<Utf8JsonWriter, T> Write);

/// <summary>Declares the keys of an object, in their order.</summary>
internal sealed class JsonKeys<TRecord>
{
    private readonly List<JsonKey<TRecord>> declared = [];

    public IReadOnlyList<JsonKey<TRecord>> Declared => declared;

    /// <summary>A value that is always there.</summary>
    public void Required<T>(string name, Func<TRecord, T> of, JsonKind<T> kind, string french, string english) =>
        Declare(name, kind, isRequired: true, french, english, (json, record) => Write(json, name, kind, of(record)));

    /// <summary>A value of the input that is always there.</summary>
    public void Required<T>(string name, Func<TRecord, Located<T>> of, JsonKind<T> kind, string french, string english)
        where T : notnull => Required(name, record => of(record).Value, kind, french, english);

    /// <summary>A value of the input that may be absent.</summary>
    public void Optional<T>(string name, Func<TRecord, Located<T>?> of, JsonKind<T> kind, string french, string english)
        where T : notnull => Declare(name, kind, isRequired: false, french, english, (json, record) =>
        {
            if (of(record) is { } value) Write(json, name, kind, value.Value);
        });

    /// <summary>A group or a text that may be absent.</summary>
    public void Optional<T>(string name, Func<TRecord, T?> of, JsonKind<T> kind, string french, string english)
        where T : class => Declare(name, kind, isRequired: false, french, english, (json, record) =>
        {
            if (of(record) is { } value) Write(json, name, kind, value);
        });

    /// <summary>A list, which is left out when it is empty.</summary>
    public void List<T>(string name, Func<TRecord, ValueList<T>> of, JsonKind<T> item, string french, string english)
    {
        var list = new JsonList<T>(item);
        Declare(name, list, isRequired: false, french, english, (json, record) =>
        {
            if (of(record) is { Count: > 0 } values) Write(json, name, list, values);
        });
    }

    /// <summary>A list of values of the input, which is left out when it is empty.</summary>
    public void List<T>(string name, Func<TRecord, ValueList<Located<T>>> of, JsonKind<T> item, string french, string english)
        where T : notnull => List(name, of, new JsonLocated<T>(item), french, english);

    /// <summary>A list of values of the input whose absence says something else than its being empty.</summary>
    public void ListOrNone<T>(string name, Func<TRecord, ValueList<Located<T>>?> of, JsonKind<T> item, string french, string english)
        where T : notnull
    {
        var list = new JsonList<Located<T>>(new JsonLocated<T>(item));
        Declare(name, list, isRequired: false, french, english, (json, record) =>
        {
            if (of(record) is { } values) Write(json, name, list, values);
        });
    }

    private static void Write<T>(Utf8JsonWriter json, string name, JsonKind<T> kind, T value)
    {
        json.WritePropertyName(name);
        kind.Write(json, value);
    }

    private void Declare<T>(string name, JsonKind<T> kind, bool isRequired, string french, string english, Action<Utf8JsonWriter, TRecord> write) =>
        declared.Add(new(name, new BilingualText(french, english), isRequired, kind.Schema, write));
}
