using System.Text.Json;
using System.Text.Json.Nodes;
using Passerelle.Model;

namespace Passerelle.Site.Sheets.Typst;

/// <summary>The lines of JSON that go to a worker and come from it; <c>worker.mjs</c> says what they hold.</summary>
internal static class TypstLines
{
    /// <summary>The first line: the files that templates are made of.</summary>
    public static string Files(SheetTemplates templates) =>
        new JsonObject { ["files"] = new JsonObject(templates.Files.Select(file => KeyValuePair.Create(file.Key, (JsonNode?)Convert.ToBase64String(file.Value.Span)))) }.ToJsonString();

    /// <summary>Asks for a document.</summary>
    public static string Question(int id, TypstDocument document) => new JsonObject
    {
        ["id"] = id,
        ["template"] = document.Template,
        ["format"] = document.Format,
        ["sheet"] = document.Sheet,
        ["qr"] = document.Qr is { } rows ? string.Join('\n', rows) : null,
        ["day"] = new DateTimeOffset(document.Day, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds(),
    }.ToJsonString();

    /// <summary>Whether a line says that the worker has read its templates.</summary>
    public static bool IsReady(string line) => Parse(line) is { } answer && answer.TryGetProperty("ready", out var ready) && ready.ValueKind == JsonValueKind.True;

    /// <summary>The answer to a question; null where the line is none, or one to another question.</summary>
    public static TypstAnswer? Answer(int id, string line)
    {
        if (Parse(line) is not { } answer) return null;
        if (!answer.TryGetProperty("id", out var answered) || !answered.TryGetInt32(out var number) || number != id) return null;
        var bytes = answer.GetProperty("bytes");
        return new(
            bytes.ValueKind == JsonValueKind.String ? bytes.GetBytesFromBase64() : null,
            answer.GetProperty("messages").EnumerateArray().Select(Message).ToValueList());
    }

    private static TypstMessage Message(JsonElement message) => new(
        Enum.Parse<TypstSeverity>(message.GetProperty("severity").GetString()!, ignoreCase: true),
        new SourceSpan(message.GetProperty("file").GetString()!, Number(message, "line"), Number(message, "column"), Number(message, "length")),
        message.GetProperty("text").GetString()!);

    private static int Number(JsonElement message, string name) => message.GetProperty(name).GetInt32();

    private static JsonElement? Parse(string line)
    {
        try
        {
            return JsonElement.Parse(line) is { ValueKind: JsonValueKind.Object } answer ? answer : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
