using Passerelle.Model;
using Passerelle.Site.Graphs;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Equivalences;

/// <summary>
/// Draws the bridges of a certification from left to right: its earlier versions, what one holds, what one obtains, and
/// what it leads to. A bridge that joins more than two things is a node of its own.
/// </summary>
internal sealed class EquivalenceGraph
{
    private const string Id = "graphe-passerelles";

    private readonly Certification here;
    private readonly Catalogue catalogue;
    private readonly Words words;
    private readonly BridgeSentence sentence;
    private readonly Dictionary<string, GraphNode> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphGroup> groups = new(StringComparer.Ordinal);
    private readonly List<GraphEdge> edges = [];

    private EquivalenceGraph(Certification here, PageSource source)
    {
        this.here = here;
        (catalogue, words) = (source.Catalogue, source.Words);
        sentence = new(catalogue, words, withTitles: false);
    }

    private CertificationNumber Number => here.Number.Value;

    /// <summary>The graph of a certification and its bridges.</summary>
    public static Graph Of(Certification certification, CertificationBridges bridges, PageSource source)
    {
        var drawing = new EquivalenceGraph(certification, source);
        // Blocks that nothing leads to are drawn as well: that they stand alone is seen at once.
        if (!bridges.IsEmpty) drawing.AddOwnBlocks();
        foreach (var bridge in bridges.Arriving.Concat(bridges.Internal)) drawing.AddArriving(bridge);
        foreach (var bridge in bridges.Leaving) drawing.AddLeaving(bridge);
        drawing.AddVersions();
        return drawing.Whole();
    }

    private void AddOwnBlocks()
    {
        foreach (var block in here.Blocks) BlockOf(here.ReferenceTo(block), GraphColumn.Own);
    }

    private void AddArriving(Bridge bridge) => Add(bridge, _ => GraphColumn.Held, GraphColumn.JoinBefore, GraphColumn.Own);

    private void AddLeaving(Bridge bridge) =>
        Add(bridge, number => number == Number ? GraphColumn.Own : GraphColumn.Held, GraphColumn.JoinAfter, GraphColumn.Elsewhere);

    private void Add(Bridge bridge, Func<CertificationNumber, GraphColumn> columnOf, GraphColumn join, GraphColumn obtained)
    {
        var from = bridge.Terms.Held.SelectMany(held => EndsOf(held.Number.Value, held.Blocks, columnOf(held.Number.Value))).ToList();
        var to = EndsOf(bridge.To.Number.Value, bridge.Terms.Obtained, obtained).ToList();
        var (kind, title) = (KindOf(bridge), sentence.Plain(bridge));
        if (from.Count == 1 && to.Count == 1)
        {
            edges.Add(new(from[0], to[0], kind, title));
            return;
        }

        var middle = Join(join);
        edges.AddRange(from.Select(end => new GraphEdge(end, middle, kind, title)));
        edges.AddRange(to.Select(end => new GraphEdge(middle, end, kind, title)));
    }

    private void AddVersions()
    {
        // Where blocks of an earlier version are drawn, their frame stands for it and they lead on to ours.
        foreach (var earlier in catalogue.Lineages.Before(Number).Where(earlier => !groups.ContainsKey(GroupIdOf(earlier, GraphColumn.Held))))
            AddSuccession(earlier, GraphColumn.Before, Number, GraphColumn.Own);
        foreach (var later in catalogue.Lineages.After(Number)) AddSuccession(Number, GraphColumn.Own, later, GraphColumn.Elsewhere);
    }

    private void AddSuccession(CertificationNumber earlier, GraphColumn earlierAt, CertificationNumber later, GraphColumn laterAt) => edges.Add(new(
        CertificationOf(earlier, earlierAt),
        CertificationOf(later, laterAt),
        GraphEdgeKind.Succession,
        words.Fill("equivalences.graph.succession", ("earlier", earlier), ("later", later))));

    private IEnumerable<string> EndsOf(CertificationNumber number, ValueList<Located<BlockCode>> blocks, GraphColumn column) => blocks.Count == 0
        ? [CertificationOf(number, column)]
        : blocks.Select(block => BlockOf(new BlockReference(number, block.Value), column));

    private string BlockOf(BlockReference block, GraphColumn column)
    {
        var (link, certification) = (CodeLink.Of(block, catalogue), CodeLink.Of(block.Certification, catalogue));
        var group = GroupIdOf(block.Certification, column);
        groups.TryAdd(group, new(group, certification.Code, certification.Text, certification.To));
        var id = $"{block.Certification.Slug}-{block.Block.Slug}{Suffix(block.Certification, column)}";
        return Node(new(id, GraphNodeKind.Block, (int)column, link.Code, link.Text, link.To, group));
    }

    private string CertificationOf(CertificationNumber number, GraphColumn column)
    {
        var link = CodeLink.Of(number, catalogue);
        var kind = number == Number || catalogue.Certification(number) is not null ? GraphNodeKind.Certification
            : catalogue.Lineages.IsEarlier(number, Number) ? GraphNodeKind.Earlier
            : GraphNodeKind.External;
        return Node(new(number.Slug + Suffix(number, column), kind, (int)column, link.Code, link.Text, link.To));
    }

    private string GroupIdOf(CertificationNumber number, GraphColumn column) => $"groupe-{number.Slug}{Suffix(number, column)}";

    private string Join(GraphColumn column)
    {
        var rank = nodes.Values.Count(node => node.Kind == GraphNodeKind.Join) + 1;
        return Node(new($"et-{rank}", GraphNodeKind.Join, (int)column, null, words["bridges.and"], null));
    }

    private string Node(GraphNode node)
    {
        nodes.TryAdd(node.Id, node);
        return node.Id;
    }

    // What is held and what is obtained may be the same thing: it is drawn on both sides.
    private string Suffix(CertificationNumber number, GraphColumn column) => column switch
    {
        GraphColumn.Held when number == Number => "-detenu",
        GraphColumn.Elsewhere => "-ailleurs",
        _ => "",
    };

    private GraphEdgeKind KindOf(Bridge bridge) =>
        bridge.IsFromEarlierVersion(catalogue.Lineages) ? GraphEdgeKind.Earlier
        : bridge.Terms.Extent.Value == EquivalenceExtent.Total ? GraphEdgeKind.Total
        : GraphEdgeKind.Partial;

    private Graph Whole()
    {
        var columns = nodes.Values.Select(node => node.Layer).Distinct().Order().ToList();
        return new(
            Id,
            words.Fill("equivalences.graph.name", ("number", Number)),
            words["equivalences.graph.description"],
            nodes.Values.Select(node => node with { Layer = columns.IndexOf(node.Layer) }).ToValueList(),
            edges.Distinct().ToValueList(),
            groups.Values.ToValueList());
    }
}
