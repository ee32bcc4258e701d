using Passerelle.Model;
using Passerelle.Site.Graphs;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Tests.Graphs;

/// <summary>Small graphs, written as their arrows: <c>a > b</c>. A node whose id begins with "et" is a join; a lone id is a node without arrow.</summary>
internal static class Sketch
{
    public static Graph Of(params string[] arrows) => Of(arrows.Select(arrow => arrow.Split(" > ")).ToList());

    public static GraphNode Node(string id, int? layer = null, string? group = null) => new(
        id, id.StartsWith("et", StringComparison.Ordinal) ? GraphNodeKind.Join : GraphNodeKind.Block, layer, null, id, null, group);

    public static GraphEdge Edge(string from, string to, GraphEdgeKind kind = GraphEdgeKind.Partial) => new(from, to, kind, $"{from} donne {to}");

    public static GraphGroup Group(string id) => new(id, id.ToUpperInvariant(), $"Le groupe {id}", new PageAddress($"/{id}/"));

    public static PlacedGraph Placed(this Graph graph) => GraphLayout.Of(graph, TextMeasure.Estimated);

    public static PlacedNode Node(this PlacedGraph graph, string id) => graph.Nodes.Single(node => node.Id == id);

    /// <summary>The nodes of each column, from left to right and from top to bottom.</summary>
    public static IEnumerable<string> Columns(this PlacedGraph graph) => graph.Nodes
        .GroupBy(node => node.X + (node.Width / 2))
        .OrderBy(column => column.Key)
        .Select(column => string.Join(' ', column.OrderBy(node => node.Y).Select(node => node.Id)));

    public static double Middle(this PlacedNode node) => node.Y + (node.Height / 2);

    private static Graph Of(List<string[]> arrows) => new(
        "g",
        "Un dessin",
        "Ce qu’il montre.",
        arrows.SelectMany(ends => ends).Distinct().Select(id => Node(id)).ToValueList(),
        arrows.Where(ends => ends.Length == 2).Select(ends => Edge(ends[0], ends[1])).ToValueList(),
        []);
}
