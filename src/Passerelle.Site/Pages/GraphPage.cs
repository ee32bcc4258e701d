using Passerelle.Model;
using Passerelle.Site.Graphs;
using Passerelle.Site.Pages.CatalogueGraphs;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages;

/// <summary>The graph of the catalogue: drawn at build, told below, and walked through by script.</summary>
/// <param name="Title">Title.</param>
/// <param name="Lead">How many certifications and bridges there are.</param>
/// <param name="Drawing">The drawing.</param>
/// <param name="LeftOut">How many certifications are not drawn, in a sentence; or null.</param>
/// <param name="Filters">What can be chosen where there is script.</param>
/// <param name="Stories">The certifications with an arrow, in words.</param>
/// <param name="Alone">The certifications without.</param>
public sealed record GraphPage(
    string Title,
    string Lead,
    PlacedGraph Drawing,
    string? LeftOut,
    ValueList<GraphFilter> Filters,
    ValueList<GraphStory> Stories,
    ValueList<GraphStory> Alone)
{
    /// <summary>Whether there is anything to draw: a bridge, or a version of another certification.</summary>
    public static bool Exists(Catalogue catalogue) =>
        catalogue.Lineages.All.Count > 0 || catalogue.HasBridges;

    /// <summary>The page, where there is anything to draw.</summary>
    public static IEnumerable<Page> All(PageSource source) => Exists(source.Catalogue) ? [Of(source)] : [];

    private static Page Of(PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        var pairs = GraphPair.All(catalogue);
        var members = GraphMember.All(catalogue);
        var drawn = CatalogueGraph.Drawn(members, pairs);
        var pairsOf = pairs
            .SelectMany(pair => new[] { pair.From, pair.To }.Distinct().Select(number => (number, pair)))
            .ToLookup(end => end.number, end => end.pair);
        var lead = LeadOf(members.Count, catalogue, words);
        var head = new PageHead(Addresses.Graph, words["graphPage.title"], lead, Breadcrumbs.Home(words)) { Script = "graph.js" };
        return new Page(head, "graph", new GraphPage(
            words["graphPage.title"],
            lead,
            GraphLayout.Of(CatalogueGraph.Of(drawn, pairs, source), source.Measure),
            drawn.Count < members.Count ? words.Count("graphPage.leftOut", members.Count - drawn.Count) : null,
            GraphFilter.All(drawn, words),
            StoriesOf(members.Where(member => pairsOf.Contains(member.Number))),
            StoriesOf(members.Where(member => !pairsOf.Contains(member.Number)))));

        ValueList<GraphStory> StoriesOf(IEnumerable<GraphMember> told) =>
            told.Select(member => GraphStory.Of(member, pairsOf[member.Number], source)).ToValueList();
    }

    private static string LeadOf(int certifications, Catalogue catalogue, Words words)
    {
        (string What, int Count)[] counts =
        [
            ("certifications", certifications),
            ("bridges", catalogue.Certifications.Sum(certification => certification.Equivalences.Count)),
            ("successions", catalogue.Lineages.All.Count),
        ];
        var said = counts.Where(each => each.Count > 0).Select(each => words.Count($"graphPage.{each.What}", each.Count));
        return words.Fill("graphPage.lead", ("counts", words.Join(said.ToValueList())));
    }
}
