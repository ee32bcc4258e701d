using Passerelle.Model;
using Passerelle.Site.Tests.Sheets.Contents;

namespace Passerelle.Site.Tests.Pages;

public class PageHeadTests
{
    private const string Site = "https://ecole.example";
    private const string Path = "/rncp41481/";

    private static readonly Certification Image = Given.Certification("RNCP41481", "L'image", Given.Block("BC01", "Un bloc", ["Lire."])) with
    {
        Registration = new Registration { Decision = Given.At(new DateOnly(2025, 10, 27)) },
    };

    [Fact]
    public void Networks_are_told_what_a_link_leads_to()
    {
        var told = Told(Render(Site), Path);

        Assert.Equal("website", told["og:type"]);
        Assert.Equal("Les certifications", told["og:site_name"]);
        Assert.Equal("L’image · RNCP41481", told["og:title"]);
        Assert.Equal("fr_FR", told["og:locale"]);
        Assert.Equal($"{Site}{Path}", told["og:url"]);
        Assert.StartsWith("L’image (RNCP41481)", told["og:description"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rncp41481/")]
    [InlineData("/rncp41481/bc01/")]
    [InlineData("/rncp41481/bc01/c1/")]
    [InlineData("/rncp41481/matrice/")]
    public void Pages_of_a_certification_show_its_picture(string path) =>
        Assert.Equal($"{Site}/rncp41481/rncp41481.png", Told(Render(Site), path)["og:image"]);

    [Fact]
    public void Other_pages_have_no_picture() => Assert.DoesNotContain("og:image", Told(Render(Site), "/glossaire/").Keys);

    [Fact]
    public void A_site_without_an_address_or_without_sheets_shows_none()
    {
        Assert.DoesNotContain("og:image", Told(Render(null), Path).Keys);
        Assert.DoesNotContain("og:image", Told(Render(Site, sheets: false), Path).Keys);
    }

    [Fact]
    public void A_page_of_a_certification_dates_itself_by_the_fiche()
    {
        var source = GivenSource.At(Site, Image);
        var heads = Passerelle.Site.Pages.SitePlan.Pages(source).ToDictionary(page => page.Head.Address.Path, page => page.Head.ChangedOn, StringComparer.Ordinal);

        Assert.Equal(new DateOnly(2025, 10, 27), heads["/rncp41481/bc01/"]);
        Assert.Null(heads["/glossaire/"]);
    }

    private static RenderedSite Render(string? address, bool sheets = true) => RenderedSite.Of(Given.Catalogue([Image], [], address: address), sheets: sheets);

    private static Dictionary<string, string> Told(RenderedSite site, string path) => site.Page(path).QuerySelectorAll("meta[property^='og:']")
        .ToDictionary(meta => meta.GetAttribute("property")!, meta => meta.GetAttribute("content")!, StringComparer.Ordinal);
}
