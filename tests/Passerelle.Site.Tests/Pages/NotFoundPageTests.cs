namespace Passerelle.Site.Tests.Pages;

public class NotFoundPageTests
{
    private const string Path = "/404.html";

    [Fact]
    public void Its_links_hold_at_any_depth()
    {
        var page = RenderedSite.Of(Given.Catalogue([], [], address: "https://ecole.example/catalogue/")).Page(Path);

        var targets = page.QuerySelectorAll("main a, head link[rel=stylesheet]").Select(e => e.GetAttribute("href")).ToList();
        Assert.Contains("/catalogue/certifications/", targets);
        Assert.Contains("/catalogue/assets/site.css", targets);
        Assert.All(targets, target => Assert.StartsWith("/catalogue/", target, StringComparison.Ordinal));
    }

    [Fact]
    public void At_the_root_of_its_server_they_begin_with_a_slash() =>
        Assert.Contains("/certifications/", RenderedSite.Of(Given.Catalogue()).Page(Path).QuerySelectorAll(".actions a").Select(a => a.GetAttribute("href")));

    [Fact]
    public void A_site_that_is_read_from_the_disk_keeps_relative_links() => Assert.Contains(
        "certifications/index.html",
        RenderedSite.Of(Given.Catalogue(), offline: true).Page(Path).QuerySelectorAll(".actions a").Select(a => a.GetAttribute("href")));

    [Fact]
    public void The_guess_waits_for_its_script() =>
        Assert.True(RenderedSite.Of(Given.Catalogue()).Page(Path).QuerySelector("[data-guess]")!.HasAttribute("hidden"));
}
