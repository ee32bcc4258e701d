using Passerelle.Site.Graphs.Layout;

namespace Passerelle.Site.Graphs;

/// <summary>
/// Decides where everything of a drawing stands, by the method of Sugiyama, Tagawa and Toda (1981): layers from left to
/// right, an order within each that crosses few lines, heights that keep lines level, and curves between the layers.
/// </summary>
public static class GraphLayout
{
    /// <summary>The drawing of a graph; its text never leaves its boxes if <paramref name="measure"/> is right.</summary>
    /// <exception cref="ArgumentException">Two nodes have one id, or an edge or a node refers to nothing.</exception>
    public static PlacedGraph Of(Graph graph, TextMeasure measure)
    {
        var layered = LayeredGraph.Of(graph, measure);
        Ordering.Arrange(layered);
        Ports.Spread(layered);
        Placing.Place(layered);
        return Drawing.Of(graph, layered);
    }
}
