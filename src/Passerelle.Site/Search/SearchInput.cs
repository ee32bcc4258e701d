using System.Text.Encodings.Web;
using System.Text.Json;
using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Search;

/// <summary>
/// What the indexer reads: a list of documents in JSON. What a document does not have is left out; <c>kind</c> is the word of
/// <see cref="SearchKind"/> in lower case, <c>to</c> is relative to the root of the site.
/// </summary>
internal static class SearchInput
{
    // The file is read by our own script, never by a page.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The documents, in UTF-8.</summary>
    /// <param name="documents">What search finds.</param>
    /// <param name="withFileNames">Whether addresses name <c>index.html</c>.</param>
    public static byte[] Of(ValueList<SearchDocument> documents, bool withFileNames)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartArray();
            foreach (var document in documents) Write(json, document, withFileNames);
            json.WriteEndArray();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, SearchDocument document, bool withFileNames)
    {
        json.WriteStartObject();
        json.WriteString("kind", document.Kind.ToString().ToLowerInvariant());
        WriteList(json, "codes", document.Codes);
        json.WriteString("title", document.Title);
        json.WriteString("to", document.To.RelativeTo(Addresses.Home, withFileNames));
        if (document.Detail is { } detail) json.WriteString("detail", detail);
        if (document.Level is { } level) json.WriteString("level", level);
        if (document.State is { } state)
        {
            json.WriteString("state", state.Kind);
            json.WriteString("stateText", state.Text);
        }

        WriteList(json, "certifiers", document.Certifiers);
        WriteList(json, "aliases", document.Aliases);
        WriteList(json, "jobs", document.Jobs);
        WriteList(json, "subjects", document.Subjects);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, ValueList<string> texts)
    {
        if (texts.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
