using System.Text.Json;

namespace Passerelle.Site.Exports;

/// <summary>What is said again and again in JSON: a value that may be absent, a list that is left out when empty, an object.</summary>
internal static class JsonWriting
{
    /// <summary>A text; nothing where there is none.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <summary>A day, <c>2030-10-27</c>; nothing where there is none.</summary>
    public static void Day(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known) json.WriteString(name, known.ToString("yyyy-MM-dd"));
    }

    /// <summary>Texts; nothing where there is none.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values) => json.List(name, values, json.WriteStringValue);

    /// <summary>A list of objects; nothing where it is empty.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write) =>
        json.List(name, items, item => json.Object(() => write(item)));

    /// <summary>An object under a name.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WritePropertyName(name);
        json.Object(write);
    }

    /// <summary>An object.</summary>
    public static void Object(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    private static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        using var each = items.GetEnumerator();
        if (!each.MoveNext()) return;
        json.WriteStartArray(name);
        do write(each.Current);
        while (each.MoveNext());
        json.WriteEndArray();
    }
}
