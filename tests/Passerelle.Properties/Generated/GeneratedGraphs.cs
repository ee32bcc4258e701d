using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using Passerelle.Site.Graphs;

namespace Passerelle.Properties.Generated;

/// <summary>Graphs of up to 200 nodes: with circles, loops, several edges between two nodes, given layers, and groups.</summary>
internal static class GeneratedGraphs
{
    private const int Groups = 4;

    private static readonly Gen<int> Counts = Gen.Frequency((1, Gen.Choose(0, 2)), (6, Gen.Choose(3, 40)), (2, Gen.Choose(41, 200)));

    private static readonly Gen<GraphNode> Nodes =
        from kind in Gen.Elements(Enum.GetValues<GraphNodeKind>())
        from layer in Gen.Frequency((5, Gen.Constant<int?>(null)), (1, Gen.Choose(-1, 6).Select(number => (int?)number)))
        from frame in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, Gen.Choose(0, Groups - 1).Select(number => (string?)GroupId(number))))
        from text in GeneratedTexts.Line
        select new GraphNode("", kind, layer, kind == GraphNodeKind.Join ? null : "RNCP41481", kind == GraphNodeKind.Join ? "et" : text, null, frame);

    private static readonly Gen<(int From, int To, bool IsForward, GraphEdgeKind Kind)> Edges =
        from start in Gen.Choose(0, 10_000)
        from end in Gen.Choose(0, 10_000)
        from isForward in Gen.Frequency((7, Gen.Constant(true)), (1, Gen.Constant(false)))
        from kind in Gen.Elements(Enum.GetValues<GraphEdgeKind>())
        select (start, end, isForward, kind);

    /// <summary>Any graph.</summary>
    public static Gen<Graph> Any { get; } =
        from count in Counts
        from nodes in Nodes.ListOf(count)
        from density in Gen.Choose(0, 20)
        from edges in Edges.ListOf(count * density / 10)
        select Of(nodes, edges);

    private static Graph Of(IEnumerable<GraphNode> nodes, IEnumerable<(int From, int To, bool IsForward, GraphEdgeKind Kind)> edges)
    {
        var named = nodes.Select((node, at) => node with { Id = $"n{at:000}" }).ToValueList();
        return new(
            "g",
            "Un dessin",
            "Ce qu’il montre.",
            named,
            edges.Select(edge => Edge(edge, named)).ToValueList(),
            Enumerable.Range(0, Groups).Select(at => new GraphGroup(GroupId(at), "RNCP39377", $"Le groupe de nom {at}", null)).ToValueList());
    }

    private static GraphEdge Edge((int From, int To, bool IsForward, GraphEdgeKind Kind) edge, ValueList<GraphNode> nodes)
    {
        var (from, to) = (edge.From % nodes.Count, edge.To % nodes.Count);
        if (edge.IsForward && from > to) (from, to) = (to, from);
        return new(nodes[from].Id, nodes[to].Id, edge.Kind, $"{from} donne {to}");
    }

    private static string GroupId(int number) => $"cadre{number}";
}
