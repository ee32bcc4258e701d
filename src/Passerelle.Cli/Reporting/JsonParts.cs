using System.Text.Json;

namespace Passerelle.Cli.Reporting;

/// <summary>Objects and lists in the shape of the code that writes them.</summary>
internal static class JsonParts
{
    /// <summary>An object under a name.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>A list of objects under a name.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
