using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages.Parts;

public class DownloadLinkTests
{
    private static readonly Catalogue Catalogue = Given.Catalogue(Given.Certification("RNCP41481", "Assistant", Given.Block("BC01", "Préparer", ["Lire un plan."])));

    [Fact]
    public void A_block_leads_to_its_sheet_and_the_text_names_the_format()
    {
        var link = RenderedSite.Of(Catalogue).Page("/rncp41481/bc01/").QuerySelector(".downloads a")!;

        Assert.Equal("Fiche du bloc PDF", RenderedSite.Words(link));
        Assert.Equal(("rncp41481bc01.pdf", "application/pdf", ""), (link.GetAttribute("href"), link.GetAttribute("type"), link.GetAttribute("download")));
    }

    [Fact]
    public void A_certification_leads_to_each_of_its_files()
    {
        var links = RenderedSite.Of(Catalogue).Page("/rncp41481/").QuerySelectorAll(".downloads a");

        Assert.Contains("rncp41481.pdf", links.Select(link => link.GetAttribute("href")));
        Assert.Contains("referentiel-rncp41481.pdf", links.Select(link => link.GetAttribute("href")));
        Assert.Distinct(links.Select(RenderedSite.Words));
    }

    [Fact]
    public void In_English_the_links_are_English() =>
        Assert.Equal("Sheet of the block PDF", RenderedSite.Of(Catalogue, Language.English).Words("/rncp41481/bc01/", ".downloads a"));

    [Fact]
    public void They_stand_under_a_heading_of_their_own() =>
        Assert.Equal("Télécharger", RenderedSite.Of(Catalogue).Words("/rncp41481/bc01/", ".downloads h2"));

    [Theory]
    [InlineData("/rncp41481/")]
    [InlineData("/rncp41481/bc01/")]
    public void A_site_without_sheets_leads_to_none(string page) =>
        Assert.Empty(RenderedSite.Of(Catalogue, sheets: false).Page(page).QuerySelectorAll(".downloads"));

    [Fact]
    public void The_site_has_no_broken_link_although_sheets_are_made_apart() => Assert.Empty(RenderedSite.Of(Catalogue).Built.Diagnostics);
}
