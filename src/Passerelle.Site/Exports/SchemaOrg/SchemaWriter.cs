using System.Text.Json;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.SchemaOrg;

/// <summary>Writes things of schema.org: types, identifiers, addresses, and references between things.</summary>
/// <param name="json">Where to.</param>
/// <param name="site">Public address of the site, without a final slash; null for a site that has none.</param>
/// <param name="language">Language of the texts.</param>
public sealed class SchemaWriter(Utf8JsonWriter json, string? site, string language)
{
    /// <summary>Type, identifier and page of the thing, which come first.</summary>
    public void Begin(string type, Guid? identifier = null, PageAddress? page = null)
    {
        json.WriteString("@type", type);
        Identify(identifier, page);
    }

    /// <summary>The same of a thing of several types.</summary>
    public void Begin(IEnumerable<string> types, Guid identifier, PageAddress page)
    {
        json.Texts("@type", types);
        Identify(identifier, page);
    }

    /// <summary>A text; nothing where there is none.</summary>
    public void Text(string name, string? value) => json.Text(name, value);

    /// <summary>The language of the texts.</summary>
    public void Language() => json.WriteString("inLanguage", language);

    /// <summary>A number.</summary>
    public void Number(string name, int value) => json.WriteNumber(name, value);

    /// <summary>The address of a page, where the site has one: search engines do not take relative ones.</summary>
    public void Page(string name, PageAddress page) => json.Text(name, site is null ? null : site + page);

    /// <summary>Another thing.</summary>
    public void Thing(string name, Action write) => json.Object(name, write);

    /// <summary>Other things; nothing where there are none.</summary>
    public void Things<T>(string name, IEnumerable<T> things, Action<T> write) => json.Objects(name, things, write);

    /// <summary>Things that are told elsewhere; nothing where there are none.</summary>
    public void References(string name, IEnumerable<Guid> identifiers) => Things(name, identifiers, identifier => json.WriteString("@id", Identifiers.Urn(identifier)));

    private void Identify(Guid? identifier, PageAddress? page)
    {
        if (identifier is { } known) json.WriteString("@id", Identifiers.Urn(known));
        if (page is not null) Page("url", page);
    }
}
