using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class TextPageTests
{
    [Fact]
    public void A_free_page_shows_its_text_and_its_local_contents()
    {
        var site = Site("guide", "Un mot.\n\n## Décrire `bc01.yaml`\n\nVoir le [glossaire](/glossaire/).\n\n### Détail\n\n## Publier\n");

        Assert.Equal("Guide", site.Words("/guide/", "h1"));
        Assert.Equal(["Décrire bc01.yaml", "Publier"], site.AllWords("/guide/", ".contents a"));
        Assert.Equal("../glossaire/", site.Page("/guide/").QuerySelector(".prose a")!.GetAttribute("href"));
        var target = site.Page("/guide/").QuerySelector(".contents a")!.GetAttribute("href")![1..];
        Assert.Equal("Décrire bc01.yaml", RenderedSite.Words(site.Page("/guide/").GetElementById(target)));
    }

    [Fact]
    public void A_text_without_headings_has_no_contents() =>
        Assert.Null(Site("mentions", "Un mot.").Page("/mentions/").QuerySelector(".contents"));

    [Fact]
    public void The_guide_stands_in_the_navigation_where_there_is_one()
    {
        Assert.Contains("Guide", Site("guide", "Un mot.").AllWords("/", ".site-nav a"));
        Assert.DoesNotContain("Guide", Site("mentions", "Un mot.").AllWords("/", ".site-nav a"));
    }

    private static RenderedSite Site(string slug, string markdown) => RenderedSite.Of(Given.Catalogue(
        [], [], pages: [new FreePage(slug, Given.At("Guide"), null, null, new MarkdownText(markdown, SourceSpan.StartOf("pages/guide.md")))]));
}
