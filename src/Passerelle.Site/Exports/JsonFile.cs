using System.Text.Encodings.Web;
using System.Text.Json;

namespace Passerelle.Site.Exports;

/// <summary>JSON, written straight to UTF-8.</summary>
internal static class JsonFile
{
    // Machines read these files, and there are several a block: no blanks. Nobody embeds them into HTML, so letters stay what they are.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file that a function writes.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> write) => Of(write, Compact);

    /// <summary>The same, with a choice of layout and escapes.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options)) write(json);
        return bytes.ToArray();
    }
}
