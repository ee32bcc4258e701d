using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Site.Tests.Exports;

public partial class StructuredDataTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(GivenExports.Source().Catalogue);

    public static TheoryData<string> Pages => [.. Site.Paths.Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("/", "home.schema-org.json")]
    [InlineData("/rncp41481/", "certification.schema-org.json")]
    [InlineData("/rncp41481/bc01/", "block.schema-org.json")]
    [InlineData("/rncp41481/bc01/c1/", "competency.schema-org.json")]
    [InlineData("/glossaire/", "glossary.schema-org.json")]
    [InlineData("/certificateurs/cefpf/", "certifier.schema-org.json")]
    public void A_page_says_what_it_is_about_and_the_way_to_it(string path, string golden) =>
        GoldenFile.AssertJson(golden, Encoding.UTF8.GetBytes(DataOf(Site, path).ToJsonString()));

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_contains_nothing_that_the_page_does_not_show(string path)
    {
        var page = Site.Page(path);
        var shown = Plain(page.Title + " " + page.Body!.TextContent + string.Concat(page.QuerySelectorAll("[href]").Select(link => " " + link.GetAttribute("href"))));

        Assert.All(Texts(DataOf(Site, path)), text => Assert.Contains(Plain(text), shown, StringComparison.Ordinal));
    }

    [Fact]
    public void No_text_ends_the_element_that_holds_it()
    {
        const string Nasty = "</script><script>alert(1)</script><!--";
        var site = RenderedSite.Of(Given.Catalogue(Given.Certification("RNCP41481", Nasty, Given.Block("BC01", Nasty, [Nasty]))));

        Assert.Equal(Nasty, (string?)DataOf(site, "/rncp41481/")["@graph"]![0]!["name"]);
        Assert.All(site.Paths, path => Assert.All(site.Page(path).QuerySelectorAll("script:not([src])"), script => Assert.Equal("application/ld+json", script.GetAttribute("type"))));
    }

    [Fact]
    public void Without_an_address_nothing_is_said_of_addresses()
    {
        var site = RenderedSite.Of(GivenExports.WithoutAddress().Catalogue);

        Assert.All(site.Paths, path => Assert.DoesNotMatch("\"(url|item)\":", site.Page(path).QuerySelector("script[type='application/ld+json']")!.TextContent));
    }

    [Fact]
    public void An_English_site_says_that_it_is() =>
        Assert.Equal("en", (string?)DataOf(RenderedSite.Of(GivenExports.Source(Language.English).Catalogue, Language.English), "/rncp41481/")["@graph"]![0]!["inLanguage"]);

    private static JsonNode DataOf(RenderedSite site, string path) =>
        JsonNode.Parse(site.Page(path).QuerySelectorAll("script[type='application/ld+json']").Single().TextContent)!;

    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonObject thing => thing.Where(pair => !IsTechnical(pair.Key)).SelectMany(pair => Texts(pair.Value!)),
        JsonArray list => list.SelectMany(item => Texts(item!)),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static bool IsTechnical(string key) => key[0] == '@' || key is "url" or "item" or "inLanguage";

    // Pages set the typography of texts, and print the end of an address without its slash.
    private static string Plain(string text) => Blanks().Replace(text.Replace('’', '\'').TrimEnd('/'), "");

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Blanks();
}
