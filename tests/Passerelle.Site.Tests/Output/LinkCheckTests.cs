using System.Text;
using Passerelle.Model;
using Passerelle.Site.Output;

namespace Passerelle.Site.Tests.Output;

public class LinkCheckTests
{
    [Fact]
    public void Links_that_lead_somewhere_are_fine()
    {
        var faults = LinkCheck.Check(
        [
            Page("index.html", "<a href=\"a/\">a</a> <a href=\"a/#ici\">a</a> <a href=\"https://example.org/x\">x</a> <a href=\"mailto:a@example.org\">m</a>"),
            Page("a/index.html", "<h2 id=\"ici\">ici</h2> <a href=\"../\">h</a> <a href=\"#ici\">i</a> <img src=\"../logo.svg\" alt=\"\">"),
            Page("logo.svg", ""),
        ]);

        Assert.Empty(faults);
    }

    [Fact]
    public void A_link_to_no_page_is_told_with_its_place()
    {
        var fault = Assert.Single(LinkCheck.Check([Page("index.html", "<p>\n<a href=\"absent/\">x</a>")]));

        Assert.Equal("PAS601", fault.Kind.Code);
        Assert.Equal(new SourceSpan("index.html", 2, 10, 0), fault.Place);
        Assert.Equal("le lien «\u202Fabsent/\u202F» ne mène à aucune page", fault.Message(Language.French));
    }

    [Fact]
    public void A_link_to_no_element_is_told_too()
    {
        var fault = Assert.Single(LinkCheck.Check([Page("index.html", "<p id=\"la\"><a href=\"#ici\">x</a>")]));

        Assert.Equal("PAS602", fault.Kind.Code);
    }

    [Fact]
    public void A_site_under_a_folder_of_its_server_is_checked_from_that_folder()
    {
        SiteFile[] files =
        [
            Page("404.html", "<a href=\"/ecole/a/\">a</a> <a href=\"/a/\">outside</a>"),
            Page("a/index.html", "<a href=\"../404.html\">n</a> <a href=\"../../\">outside</a>"),
        ];

        Assert.Equal(["/a/", "../../"], LinkCheck.Check(files, "/ecole").Select(fault => fault.Arguments[0]));
    }

    [Fact]
    public void A_link_to_a_file_that_is_made_apart_is_fine()
    {
        SiteFile[] files = [Page("a/index.html", "<a href=\"a.pdf\">a</a> <a href=\"b.pdf\">b</a>")];

        Assert.Equal(["b.pdf"], LinkCheck.Check(files, others: ["a/a.pdf"]).Select(fault => fault.Arguments[0]));
    }

    private static SiteFile Page(string path, string html) => new(path, Encoding.UTF8.GetBytes(html));
}
