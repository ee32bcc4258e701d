using System.Text.Json;
using System.Text.Json.Nodes;
using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>A kind of value: how it is written as JSON, and how JSON Schema describes it.</summary>
internal abstract class JsonKind<T>
{
    /// <summary>The schema of such a value; a new object each time.</summary>
    public abstract JsonObject Schema(Language language);

    /// <summary>Writes a value.</summary>
    public abstract void Write(Utf8JsonWriter json, T value);
}

/// <summary>A single value.</summary>
/// <param name="schema">What JSON Schema says of it.</param>
/// <param name="write">Writes it.</param>
internal sealed class JsonScalar<T>(Func<JsonObject> schema, Action<Utf8JsonWriter, T> write) : JsonKind<T>
{
    public override JsonObject Schema(Language language) => schema();

    public override void Write(Utf8JsonWriter json, T value) => write(json, value);
}

/// <summary>A list of values of one kind.</summary>
internal sealed class JsonList<T>(JsonKind<T> item) : JsonKind<ValueList<T>>
{
    public override JsonObject Schema(Language language) => new() { ["type"] = "array", ["items"] = item.Schema(language) };

    public override void Write(Utf8JsonWriter json, ValueList<T> value)
    {
        json.WriteStartArray();
        foreach (var one in value) item.Write(json, one);
        json.WriteEndArray();
    }
}

/// <summary>A value that stands somewhere in the input; where it stands is not written.</summary>
internal sealed class JsonLocated<T>(JsonKind<T> kind) : JsonKind<Located<T>>
    where T : notnull
{
    public override JsonObject Schema(Language language) => kind.Schema(language);

    public override void Write(Utf8JsonWriter json, Located<T> value) => kind.Write(json, value.Value);
}
