using System.Text.Json;

namespace Passerelle.Site.Exports.Elm;

/// <summary>Writes what many classes of the European Learning Model have: texts in a language, concepts, notes, addresses, identifiers.</summary>
/// <param name="json">Where to.</param>
/// <param name="source">What the file is made from.</param>
internal sealed class ElmWriter(Utf8JsonWriter json, ExportSource source)
{
    private const string AuthorityTables = "http://publications.europa.eu/resource/authority/";

    public Utf8JsonWriter Json => json;

    public ExportSource Source => source;

    /// <summary>Identifier and class of a thing.</summary>
    public void Begin(string type, Guid identifier)
    {
        json.WriteString("id", Identifiers.Urn(identifier));
        json.WriteString("type", type);
    }

    /// <summary>A text in the language of the site; nothing where there is none.</summary>
    public void Text(string name, string? text) => Text(name, text, source.Language);

    /// <summary>A text in a language.</summary>
    public void Text(string name, string? text, string language)
    {
        if (text is not null) json.Object(name, () => json.WriteString(language, text));
    }

    /// <summary>Things that are told elsewhere in the file.</summary>
    public void References(string name, IEnumerable<Guid> identifiers) => json.Objects(name, identifiers, identifier => json.WriteString("id", Identifiers.Urn(identifier)));

    /// <summary>Notes; nothing where there are none.</summary>
    public void Notes(string name, IEnumerable<string> texts) => json.Objects(name, texts, WriteNote);

    /// <summary>One note; nothing where there is none.</summary>
    public void Note(string name, string? text)
    {
        if (text is not null) json.Object(name, () => WriteNote(text));
    }

    /// <summary>A page of the web; nothing where there is none.</summary>
    public void Web(string name, string? address)
    {
        if (address is null) return;
        json.Object(name, () =>
        {
            json.WriteString("type", "WebResource");
            json.WriteString("contentURL", address);
        });
    }

    /// <summary>A code that somebody has given.</summary>
    public void Identifier(string name, string code, string scheme, string? agency = null) => json.Object(name, () =>
    {
        json.WriteString("type", "Identifier");
        json.WriteString("notation", code);
        json.WriteString("schemeName", scheme);
        if (agency is not null) Text("schemeAgency", agency, "fr");
    });

    /// <summary>A concept of a list that the European Union keeps.</summary>
    public void Concept(string name, string address, string scheme) => json.Object(name, () =>
    {
        json.WriteString("id", address);
        json.WriteString("type", "Concept");
        json.Object("inScheme", () =>
        {
            json.WriteString("id", scheme);
            json.WriteString("type", "ConceptScheme");
        });
    });

    /// <summary>A concept of one of the authority tables: <c>language/FRA</c>.</summary>
    public void Authority(string name, string table, string code) => Concept(name, $"{AuthorityTables}{table}/{code}", AuthorityTables + table);

    /// <summary>A concept that no list of the Union holds under an address known here.</summary>
    public void OwnConcept(string name, string key, string code, string label) => json.Object(name, () =>
    {
        Begin("Concept", Identifiers.Part(Identifiers.Register, key));
        json.WriteString("notation", code);
        Text("prefLabel", label, "fr");
    });

    private void WriteNote(string text)
    {
        json.WriteString("type", "Note");
        Text("noteLiteral", text);
    }
}
