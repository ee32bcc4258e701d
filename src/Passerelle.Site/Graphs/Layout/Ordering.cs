namespace Passerelle.Site.Graphs.Layout;

/// <summary>
/// The second step: who stands above whom. Sweeps from left to right and back put everything at the barycentre of its
/// neighbours (Sugiyama, Tagawa, Toda 1981); the best order that was seen is then improved by exchanging neighbours (Gansner,
/// Koutsofios, North, Vo 1993) until no exchange removes a crossing. Frames stay together: they are ordered as one, and
/// their members within them.
/// </summary>
internal static class Ordering
{
    private const int MostSweeps = 24;
    private const int SweepsInVain = 6;

    /// <summary>Orders all layers.</summary>
    public static void Arrange(LayeredGraph graph)
    {
        for (var layer = 0; layer < graph.Layers.Count; layer++) graph.Number(layer);
        var best = Crossings.Of(graph);
        var order = Remember(graph);
        var inVain = 0;
        for (var sweep = 0; sweep < MostSweeps && best > 0 && inVain < SweepsInVain; sweep++)
        {
            Sweep(graph, toRight: sweep % 2 == 0);
            var crossings = Crossings.Of(graph);
            inVain = crossings < best ? 0 : inVain + 1;
            if (inVain > 0) continue;
            best = crossings;
            order = Remember(graph);
        }

        Restore(graph, order);
        Transposition.Improve(graph);
        foreach (var cluster in graph.Clusters) Framing.Stack(cluster);
    }

    private static void Sweep(LayeredGraph graph, bool toRight)
    {
        for (var step = 1; step < graph.Layers.Count; step++)
        {
            var layer = toRight ? step : graph.Layers.Count - 1 - step;
            var size = graph.Layers[layer].Sum(cluster => cluster.Members.Count);
            var beside = graph.Layers[toRight ? layer - 1 : layer + 1].Sum(cluster => cluster.Members.Count);
            Sort(graph.Layers[layer], vertex => Barycentre(vertex, toRight, size, beside));
            graph.Number(layer);
        }
    }

    private static void Sort(List<Cluster> layer, Func<Vertex, double> centre)
    {
        var centres = layer.SelectMany(cluster => cluster.Members).ToDictionary(vertex => vertex, centre);
        foreach (var cluster in layer) Reorder(cluster.Members, cluster.Members.OrderBy(member => centres[member]));
        Reorder(layer, layer.OrderBy(cluster => cluster.Members.Average(member => centres[member])));
    }

    private static void Reorder<T>(List<T> list, IOrderedEnumerable<T> ordered)
    {
        if (list.Count < 2) return;
        var items = ordered.ToArray();
        list.Clear();
        list.AddRange(items);
    }

    // Layers are not equally long, so places are told as a share of the layer; without neighbours, one stays where one is.
    private static double Barycentre(Vertex vertex, bool fromLeft, int size, int beside)
    {
        var links = fromLeft ? vertex.Left : vertex.Right;
        if (links.Count == 0) return (vertex.Position + 0.5) / size;
        var sum = 0;
        foreach (var link in links) sum += (fromLeft ? link.From : link.To).Position;
        return ((sum / (double)links.Count) + 0.5) / beside;
    }

    private static Dictionary<Vertex, int> Remember(LayeredGraph graph) =>
        graph.Clusters.SelectMany(cluster => cluster.Members).ToDictionary(vertex => vertex, vertex => vertex.Position);

    private static void Restore(LayeredGraph graph, Dictionary<Vertex, int> positions)
    {
        for (var layer = 0; layer < graph.Layers.Count; layer++)
        {
            Sort(graph.Layers[layer], vertex => positions[vertex]);
            graph.Number(layer);
        }
    }
}
