using System.Text;
using System.Xml.Linq;
using Passerelle.Site.Output;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Tests.Output;

public class SitemapTests
{
    private static readonly PageHead[] Pages =
    [
        Head(new("/rncp41481/")) with { ChangedOn = new(2025, 10, 27) },
        Head(Addresses.Home),
        Head(Addresses.NotFound),
    ];

    [Fact]
    public void The_map_lists_all_pages_but_the_one_for_unknown_addresses()
    {
        var map = Sitemap.Files(Pages, "https://school.example").Single(file => file.Path == "sitemap.xml");

        var locations = XDocument.Parse(Encoding.UTF8.GetString(map.Bytes.Span)).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value);
        Assert.Equal(["https://school.example/", "https://school.example/rncp41481/"], locations);
    }

    [Fact]
    public void A_page_says_when_it_changed_where_its_fiche_does()
    {
        var map = XDocument.Parse(TextOf("sitemap.xml", "https://school.example"));

        Assert.Equal(
            [("https://school.example/", null), ("https://school.example/rncp41481/", "2025-10-27")],
            map.Root!.Elements().Select(page => (page.Elements().First().Value, page.Elements().ElementAtOrDefault(1)?.Value)));
    }

    [Fact]
    public void A_site_below_a_path_of_its_host_says_so() =>
        Assert.Contains("<loc>https://school.example/rncp/rncp41481/</loc>", TextOf("sitemap.xml", "https://school.example/rncp"), StringComparison.Ordinal);

    [Fact]
    public void Robots_are_told_of_the_map() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://school.example/sitemap.xml\n", TextOf("robots.txt", "https://school.example"));

    [Fact]
    public void A_site_without_an_address_has_no_map()
    {
        var file = Assert.Single(Sitemap.Files(Pages, site: null));

        Assert.Equal("robots.txt", file.Path);
        Assert.Equal("User-agent: *\nAllow: /\n", Encoding.UTF8.GetString(file.Bytes.Span));
    }

    private static PageHead Head(PageAddress address) => new(address, "Titre", "Description", []);

    private static string TextOf(string path, string site) =>
        Encoding.UTF8.GetString(Sitemap.Files(Pages, site).Single(file => file.Path == path).Bytes.Span);
}
