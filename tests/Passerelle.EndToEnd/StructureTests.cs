using AngleSharp.Dom;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>What holds for every page, read from the files.</summary>
public class StructureTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private IReadOnlyList<ParsedPage> Pages => ParsedSite.Of(site);

    [Fact]
    public void A_page_has_one_first_heading() =>
        AssertNoFault(page => Fault(page.QuerySelectorAll("h1").Length != 1, $"{page.QuerySelectorAll("h1").Length} h1"));

    [Fact]
    public void Headings_never_skip_a_level() => AssertNoFault(page => page.QuerySelectorAll("h1, h2, h3, h4, h5, h6")
        .Zip(page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Skip(1))
        .Where(pair => Level(pair.Second) > Level(pair.First) + 1)
        .Select(pair => $"{pair.Second.LocalName} “{pair.Second.TextContent.Trim()}” after {pair.First.LocalName}"));

    [Fact]
    public void The_first_heading_comes_first() =>
        AssertNoFault(page => Fault(page.QuerySelector("main h1, main h2, main h3")?.LocalName != "h1", "another heading stands before h1 in main"));

    [Fact]
    public void A_page_says_its_language() => AssertNoFault(page => Fault(page.DocumentElement.GetAttribute("lang") != "fr", "no lang=\"fr\""));

    [Fact]
    public void A_page_describes_itself() => AssertNoFault(page =>
        Fault(string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")), "no description"));

    [Fact]
    public void Titles_are_unique() => Faults.AssertNone(
    [
        .. Pages.Where(page => !IsRedirect(page.Document))
            .GroupBy(page => page.Document.Title)
            .Where(same => string.IsNullOrWhiteSpace(same.Key) || same.Count() > 1)
            .Select(same => $"“{same.Key}” is the title of {string.Join(", ", same.Select(p => p.Address))}"),
    ]);

    [Fact]
    public void Nothing_is_styled_or_scripted_inline() => AssertNoFault(page => page.All
        .Where(e => e.LocalName == "style" || (e.LocalName == "script" && IsCode(e) && !e.HasAttribute("src")))
        .Select(e => $"inline {e.LocalName}")
        .Concat(page.All.SelectMany(e => e.Attributes.Where(IsInline).Select(a => $"{e.LocalName} {a.Name}=\"{a.Value}\""))));

    [Fact]
    public void A_table_has_a_caption_and_headers_with_scope() => AssertNoFault(page => page.QuerySelectorAll("table").SelectMany(table =>
        Fault(string.IsNullOrWhiteSpace(table.QuerySelector("caption")?.TextContent), "a table without caption")
            .Concat(Fault(table.QuerySelector("th") is null, "a table without header"))
            .Concat(table.QuerySelectorAll("th").Where(th => !th.HasAttribute("scope")).Select(th => $"th “{th.TextContent.Trim()}” without scope"))));

    [Fact]
    public void An_image_has_a_text_or_says_that_it_needs_none() => AssertNoFault(page =>
        page.QuerySelectorAll("img:not([alt])").Concat(page.QuerySelectorAll("svg").Where(HasNoName)).Select(e => e.OuterHtml[..Math.Min(120, e.OuterHtml.Length)]));

    [Fact]
    public void Identifiers_are_unique() => AssertNoFault(page => page.QuerySelectorAll("[id]")
        .GroupBy(e => e.Id)
        .Where(same => same.Count() > 1)
        .Select(same => $"{same.Count()} × id “{same.Key}”"));

    [Fact]
    public void Pages_of_the_sitemap_are_the_pages_that_exist_but_the_report() => Assert.Equal(
        Pages.Where(page => page.Address != "/404.html" && !IsRedirect(page.Document))
            .Select(page => page.Address.Replace("/index.html", "/", StringComparison.Ordinal)).Except(site.Report).Order(StringComparer.Ordinal),
        site.Listed.Order(StringComparer.Ordinal));

    [Fact]
    public void Search_engines_are_asked_to_leave_the_report_alone() =>
        Assert.All(site.Report, address => Assert.NotNull(ParsedSite.Parse(site.FileOf(address)).QuerySelector("meta[name=robots][content=noindex]")));

    private static int Level(IElement heading) => heading.LocalName[1] - '0';

    private static bool IsRedirect(IDocument page) => page.QuerySelector("meta[http-equiv=refresh]") is not null;

    private static bool IsCode(IElement script) => script.GetAttribute("type") is null or "" or "module" or "text/javascript";

    private static bool IsInline(IAttr attribute) => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal);

    private static bool HasNoName(IElement svg) =>
        svg.GetAttribute("aria-hidden") != "true" && !svg.HasAttribute("aria-label") && !svg.HasAttribute("aria-labelledby") && svg.QuerySelector("title") is null;

    private static IEnumerable<string> Fault(bool isFault, string text) => isFault ? [text] : [];

    private void AssertNoFault(Func<IDocument, IEnumerable<string>> faults)
    {
        Assert.NotEmpty(Pages);
        Faults.AssertNone([.. Pages.Where(p => !IsRedirect(p.Document)).SelectMany(page => faults(page.Document).Select(fault => $"{page.Address}: {fault}"))]);
    }
}
