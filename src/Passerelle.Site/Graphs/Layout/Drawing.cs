using Passerelle.Model;

namespace Passerelle.Site.Graphs.Layout;

/// <summary>The last step: boxes, frames and lines at their places, rounded.</summary>
internal sealed class Drawing
{
    private readonly LayeredGraph graph;
    private readonly Columns columns;

    private Drawing(LayeredGraph graph) => (this.graph, columns) = (graph, new(graph));

    /// <summary>What a placed graph looks like.</summary>
    public static PlacedGraph Of(Graph graph, LayeredGraph layered)
    {
        var drawing = new Drawing(layered);
        return new(graph.Id, graph.Title, graph.Description, drawing.Width(), drawing.Height(), drawing.Nodes(), drawing.Edges(), drawing.Frames());
    }

    private double Width()
    {
        var last = graph.Layers.Count - 1;
        if (last < 0) return 0;
        var loops = graph.Loops.Exists(loop => loop.From.Cluster.Layer == last) ? EdgePath.LoopRoom : 0;
        return Dimensions.Rounded(columns.RightOf(last) + loops + Dimensions.Margin);
    }

    private double Height() =>
        graph.Layers.Count == 0 ? 0 : Dimensions.Rounded(graph.Clusters.Max(cluster => cluster.Bottom) + Dimensions.Margin);

    private ValueList<PlacedNode> Nodes() => graph.Clusters
        .SelectMany(cluster => cluster.Members)
        .Where(vertex => vertex.Node is not null)
        .Select(vertex => Placed(vertex, vertex.Node!, vertex.Box!))
        .ToValueList();

    private PlacedNode Placed(Vertex vertex, GraphNode node, Box box)
    {
        var (x, y) = (columns.LeftOf(vertex), Dimensions.Rounded(vertex.Top));
        var (code, lines) = box.At(x, y);
        return new(node.Id, Kinds.ClassOf(node.Kind), x, y, box.Width, box.Height, Kinds.CornerOf(node.Kind, box.Width), code, lines, Name(node.Code, node.Text), node.To);
    }

    private ValueList<PlacedGroup> Frames() => graph.Clusters
        .Where(cluster => cluster.Group is not null)
        .Select(cluster => Placed(cluster, cluster.Group!, cluster.Label!))
        .ToValueList();

    private PlacedGroup Placed(Cluster cluster, GraphGroup group, Box label)
    {
        var (x, y) = (columns.LeftOf(cluster), Dimensions.Rounded(cluster.Top));
        var (code, lines) = label.At(x, y);
        return new(group.Id, x, y, cluster.Width, cluster.Height, code!, lines, Name(group.Code, group.Text), group.To);
    }

    private ValueList<PlacedEdge> Edges()
    {
        var path = new EdgePath(columns);
        return graph.Routes.Select(path.Of).Concat(graph.Loops.Select(path.Of))
            .OrderBy(edge => edge.From, StringComparer.Ordinal)
            .ThenBy(edge => edge.To, StringComparer.Ordinal)
            .ToValueList();
    }

    private static string Name(string? code, string text) => code is null ? text : $"{code} {text}";
}
