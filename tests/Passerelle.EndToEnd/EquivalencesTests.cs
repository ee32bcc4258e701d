using AngleSharp.Dom;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>Every bridge of the sample is told in a sentence and drawn.</summary>
public class EquivalencesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Certification = "RNCP41481";

    /// <summary>Each correspondence of the official fiche: what one holds, and what one obtains.</summary>
    public static TheoryData<string, string, string> Correspondences() => new()
    {
        { "RNCP39377", "BC01 BC02 BC03 BC04 BC05", "BC01" },
        { "RNCP39392", "BC01 BC02", "BC01" },
        { "RNCP39749", "BC01", "BC01" },
        { "RNCP39749", "BC02", "BC01 BC02 BC03" },
        { "RNCP39377", "BC04", "BC02" },
        { "RNCP39377", "BC04", "BC03" },
        { "RNCP34719", "BC01", "BC01" },
        { "RNCP34719", "BC02", "BC02" },
        { "RNCP34719", "BC03", "BC03" },
        { "RNCP34719", "BC04", "BC04" },
    };

    private IDocument Page => ParsedSite.Parse(site.FileOf("/rncp41481/equivalences/"));

    [Theory]
    [MemberData(nameof(Correspondences))]
    public void A_correspondence_is_told(string from, string held, string obtained)
    {
        var row = Page.GetElementById($"{from} {held} donne {obtained}".ToLowerInvariant().Replace(' ', '-'));

        Assert.NotNull(row);
        var sentences = row.QuerySelectorAll(".told").ToList();
        Assert.Equal(held.Split(' ').Append(from), Codes(sentences[0]));
        Assert.Equal(obtained.Split(' '), Codes(sentences[1]));
        Assert.Equal(held.Contains(' ', StringComparison.Ordinal), row.TextContent.Contains("Il faut détenir tous ces blocs.", StringComparison.Ordinal));
        Assert.Contains("Passerelle partielle", row.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Correspondences))]
    public void A_correspondence_is_drawn(string from, string held, string obtained)
    {
        string[] sources = [.. held.Split(' ').Select(code => NodeOf(from, code))];
        string[] targets = [.. obtained.Split(' ').Select(code => NodeOf(Certification, code))];

        if (sources.Length == 1 && targets.Length == 1) Assert.Contains((sources[0], targets[0]), Lines());
        else Assert.Single(Joins(), join => sources.SequenceEqual(join.From) && targets.SequenceEqual(join.To));
    }

    [Fact]
    public void Nothing_else_is_told_or_drawn()
    {
        var correspondences = Correspondences().ToList();
        var isJoin = correspondences.ToLookup(row => $"{row[1]}{row[2]}".Length > "BC01BC01".Length);

        Assert.Equal(correspondences.Count, ParsedSite.Of(site).Sum(page => page.Document.QuerySelectorAll("tr.equivalence").Length));
        Assert.Equal(isJoin[true].Count(), Joins().Count());
        Assert.Equal(isJoin[false].Count(), Lines().Count(line => !IsJoin(line.From) && !IsJoin(line.To) && IsBlock(line.From)));
    }

    [Fact]
    public void Five_blocks_meet_in_one_node_with_one_way_out()
    {
        var join = Assert.Single(Joins(), join => join.From.Length == 5);

        Assert.Equal(["rncp39377-bc01", "rncp39377-bc02", "rncp39377-bc03", "rncp39377-bc04", "rncp39377-bc05"], join.From);
        Assert.Equal(["rncp41481-bc01"], join.To);
    }

    [Fact]
    public void The_block_that_only_the_earlier_version_gives_is_named() => Assert.Equal(
        ["BC04"],
        Page.QuerySelectorAll("#sans-passerelle li").Select(line => Codes(line).Single()));

    [Theory]
    [InlineData("/rncp34708/equivalences/", "rncp29401", "rncp34708")]
    [InlineData("/rncp41242/equivalences/", "rncp35174", "rncp41242")]
    public void A_certification_with_an_earlier_version_only_shows_it(string address, string earlier, string later)
    {
        var page = ParsedSite.Parse(site.FileOf(address));

        var edge = Assert.Single(page.QuerySelectorAll("svg [data-from]"));
        Assert.Equal((earlier, later, "succession"), (edge.GetAttribute("data-from"), edge.GetAttribute("data-to"), edge.GetAttribute("data-kind")));
        Assert.Empty(page.QuerySelectorAll("tr.equivalence"));
    }

    [Theory]
    [InlineData("/rncp32017/")]
    [InlineData("/rncp35677/")]
    public void A_certification_without_bridges_or_versions_has_no_such_page(string address)
    {
        Assert.False(File.Exists(site.FileOf(address + "equivalences/")));
        Assert.Empty(ParsedSite.Parse(site.FileOf(address)).QuerySelectorAll("a[href*=equivalences]"));
    }

    private static IEnumerable<string> Codes(IElement element) => element.QuerySelectorAll(".tag").Select(tag => tag.TextContent);

    private static string NodeOf(string certification, string block) => $"{certification}-{block}".ToLowerInvariant();

    private static bool IsJoin(string node) => node.StartsWith("et-", StringComparison.Ordinal);

    private static bool IsBlock(string node) => node.Contains("-bc", StringComparison.Ordinal);

    private IEnumerable<(string From, string To)> Lines() =>
        Page.QuerySelectorAll("svg [data-from]").Select(edge => (edge.GetAttribute("data-from")!, edge.GetAttribute("data-to")!));

    private IEnumerable<(string[] From, string[] To)> Joins() => Page.QuerySelectorAll("svg [data-kind=join]")
        .Select(join => join.GetAttribute("data-id")!)
        .Select(id => (Ends(line => line.To == id, line => line.From), Ends(line => line.From == id, line => line.To)));

    private string[] Ends(Func<(string From, string To), bool> are, Func<(string From, string To), string> end) =>
        [.. Lines().Where(are).Select(end).Order(StringComparer.Ordinal)];
}
