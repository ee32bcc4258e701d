using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Templates;

namespace Passerelle.Site.Tests.Sheets.Contents;

/// <summary>What sheets are made from: a small catalogue, and the words that ship.</summary>
internal static class GivenSource
{
    private static readonly Theme Theme = Theme.Find("default", [RenderedSite.ThemeFolder]);

    public static PageSource Of(params Certification[] certifications) => Of(Given.Catalogue(certifications));

    public static PageSource Of(Catalogue catalogue, Language language = Language.French) => new(catalogue, Theme.Words(language), Given.Today);

    public static PageSource At(string address, params Certification[] certifications) => Of(Given.Catalogue(certifications, [], address: address));
}
