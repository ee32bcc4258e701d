using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Passerelle.Cli.Reporting;

/// <summary>Writers on a stream that stays open: UTF-8 without a mark, and lines that end alike on every system.</summary>
internal static class Utf8Output
{
    /// <summary>How all JSON documents are laid out: accents as they are, for they never go into a page.</summary>
    public static JsonWriterOptions JsonLayout { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>A writer of text.</summary>
    public static StreamWriter Text(Stream stream, string newLine = "\n") => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = newLine };

    /// <summary>Writes one JSON document.</summary>
    public static void Json(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, JsonLayout)) write(json);
        stream.Write("\n"u8);
        stream.Flush();
    }
}
