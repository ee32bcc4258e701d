using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class SearchPageTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(Given.Catalogue(Given.Certification("RNCP41481")));

    [Fact]
    public void Without_script_the_page_says_so_and_leads_to_the_lists()
    {
        Assert.StartsWith("La recherche a besoin de JavaScript", Site.Words("/recherche/", "[data-needs-script]"), StringComparison.Ordinal);
        Assert.True(Site.Page("/recherche/").QuerySelector("[data-search]")!.HasAttribute("hidden"));
        Assert.Equal(
            ["../certifications/", "../metiers/", "../niveaux/", "../nsf/", "../rome/", "../formacodes/", "../certificateurs/", "../glossaire/"],
            Site.Page("/recherche/").QuerySelectorAll(".search-doors a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/", "recherche/")]
    [InlineData("/rncp41481/", "../recherche/")]
    [InlineData("/recherche/", "./")]
    [InlineData("/404.html", "/recherche/")]
    public void Every_page_leads_there(string page, string address) =>
        Assert.Equal(address, Site.Page(page).QuerySelector(".site-search")!.GetAttribute("href"));

    [Fact]
    public void The_panel_stands_once_in_a_page()
    {
        Assert.Empty(Site.Page("/recherche/").QuerySelectorAll("template[data-search-dialog]"));
        Assert.Single(Site.Page("/").QuerySelectorAll("template[data-search-dialog]"));
        Assert.Null(Site.Page("/").QuerySelector("[role=combobox]"));
    }

    [Fact]
    public void The_lists_of_answers_are_named_in_the_language_of_the_site()
    {
        var english = RenderedSite.Of(Given.Catalogue(), Language.English).Page("/recherche/").QuerySelector("[data-search]")!;

        Assert.Equal(("Blocks of competencies", "{count} answers"), (english.GetAttribute("data-block"), english.GetAttribute("data-found-other")));
    }

    [Fact]
    public void The_report_of_an_audit_alone_has_no_search() =>
        Assert.Null(RenderedSite.OfReport(Given.Catalogue(), new Audit.AuditReport([], [], [], [])).Page("/").QuerySelector(".site-search"));
}
