using Passerelle.Site.Pages;

namespace Passerelle.Site.Tests.Pages;

public class PageAddressTests
{
    [Theory]
    [InlineData("/", "/rncp41481/", "rncp41481/")]
    [InlineData("/rncp41481/bc01/", "/rncp41481/", "../")]
    [InlineData("/rncp41481/", "/", "../")]
    [InlineData("/rncp41481/bc01/", "/rncp41481/bc02/c1/", "../bc02/c1/")]
    [InlineData("/glossaire/", "/glossaire/", "./")]
    [InlineData("/rncp41481/", "/assets/site.css", "../assets/site.css")]
    [InlineData("/404.html", "/glossaire/", "glossaire/")]
    public void A_link_is_relative_to_its_page(string from, string to, string expected) =>
        Assert.Equal(expected, new PageAddress(to).RelativeTo(new PageAddress(from), withFileNames: false));

    [Theory]
    [InlineData("/", "/rncp41481/", "rncp41481/index.html")]
    [InlineData("/rncp41481/bc01/", "/", "../../index.html")]
    [InlineData("/rncp41481/", "/assets/site.css", "../assets/site.css")]
    public void A_link_names_its_file_where_no_server_would(string from, string to, string expected) =>
        Assert.Equal(expected, new PageAddress(to).RelativeTo(new PageAddress(from), withFileNames: true));

    [Fact]
    public void A_page_that_is_served_anywhere_links_from_the_root_of_the_server()
    {
        Assert.Equal("/glossaire/#vae", new PageAddress("/glossaire/", "vae").FromRoot(""));
        Assert.Equal("/ecole/", Addresses.Home.FromRoot("/ecole"));
    }

    [Fact]
    public void What_a_page_is_told_stands_between_its_path_and_its_anchor()
    {
        var page = Addresses.Pathway with { Query = "acquis=rncp10-bc01", Fragment = "reste" };

        Assert.Equal("../parcours/?acquis=rncp10-bc01#reste", page.RelativeTo(Addresses.Glossary, withFileNames: false));
        Assert.Equal("index.html?acquis=rncp10-bc01#reste", page.RelativeTo(Addresses.Pathway, withFileNames: true));
        Assert.Equal("/ecole/parcours/?acquis=rncp10-bc01#reste", page.FromRoot("/ecole"));
    }

    [Fact]
    public void A_link_to_its_own_page_is_the_anchor_alone()
    {
        var page = new PageAddress("/glossaire/");

        Assert.Equal("#vae", page.At("vae").RelativeTo(page, withFileNames: true));
        Assert.Equal("../glossaire/#vae", page.At("vae").RelativeTo(new PageAddress("/metiers/"), withFileNames: false));
    }

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/rncp41481/bc01/", "rncp41481/bc01/index.html")]
    [InlineData("/404.html", "404.html")]
    public void Each_page_has_a_file(string path, string expected) => Assert.Equal(expected, new PageAddress(path).File);
}
