using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports;

/// <summary>What machine files are made from. Neither a clock nor the interface of the site is in it.</summary>
/// <param name="Catalogue">Everything that was read.</param>
/// <param name="Site">Public address of the site, without a final slash; null for a site that only stands in a folder.</param>
public sealed record ExportSource(Catalogue Catalogue, string? Site)
{
    /// <summary>The language of the texts, as HTML and JSON-LD name it.</summary>
    public string Language => Catalogue.Settings.Language == Model.Language.French ? "fr" : "en";

    /// <summary>
    /// The time of the last change, for formats that want one. It is the day that <c>site.yaml</c> says the content speaks of: nothing else in
    /// the input dates the wording of a competency or a criterion that the school has added. A reader who compares it may fetch once too
    /// often, and never once too little.
    /// </summary>
    public DateTime ChangedAt => Catalogue.Settings.AsOf.Value.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>The source of a site.</summary>
    /// <param name="catalogue">Everything that was read.</param>
    /// <param name="address">Public address in place of the one in <c>site.yaml</c>, or null.</param>
    public static ExportSource Of(Catalogue catalogue, WebAddress? address) => new(catalogue, (address ?? catalogue.Settings.Address?.Value)?.Href.TrimEnd('/'));

    /// <summary>A page or a file as the web knows it; null for a site without an address.</summary>
    public string? UrlOf(PageAddress address) => Site is null ? null : Site + address;

    /// <summary>The same where an address must be given: without a site, the identifier stands for it.</summary>
    public string UriOf(PageAddress address, Guid identifier) => UrlOf(address) ?? Identifiers.Urn(identifier);
}
