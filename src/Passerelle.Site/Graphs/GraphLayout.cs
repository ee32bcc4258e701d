namespace Passerelle.Site.Graphs;

/// <summary>Decides where everything of a drawing stands.</summary>
public static class GraphLayout
{
    /// <summary>The drawing of a graph; its text never leaves its boxes if <paramref name="measure"/> is right.</summary>
    public static PlacedGraph Of(Graph graph, TextMeasure measure) => new(graph.Id, graph.Title, graph.Description, 0, 0, [], [], []);
}
