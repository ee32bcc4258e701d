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
    private const int SweepsInVain = 4;

    /// <summary>Orders all layers.</summary>
    public static void Arrange(LayeredGraph graph)
    {
        var best = Crossings.Of(graph);
        var order = Order(graph);
        var inVain = 0;
        for (var sweep = 0; sweep < MostSweeps && best > 0 && inVain < SweepsInVain; sweep++)
        {
            Sweep(graph, toRight: sweep % 2 == 0);
            var crossings = Crossings.Of(graph);
            inVain = crossings < best ? 0 : inVain + 1;
            if (inVain > 0) continue;
            best = crossings;
            order = Order(graph);
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
            var (size, beside) = (graph.SizeOf(layer), graph.SizeOf(toRight ? layer - 1 : layer + 1));
            foreach (var cluster in graph.Layers[layer])
            {
                foreach (var member in cluster.Members) member.Centre = Barycentre(member, toRight, size, beside);
            }

            Sort(graph, layer);
        }
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

    /// <summary>Puts a layer in the order of its centres; where they are equal, nothing changes.</summary>
    private static void Sort(LayeredGraph graph, int layer)
    {
        foreach (var cluster in graph.Layers[layer])
        {
            cluster.Members.Sort((a, b) => Compared((a.Centre, a.Position), (b.Centre, b.Position)));
            cluster.Centre = cluster.Members.Average(member => member.Centre);
        }

        graph.Layers[layer].Sort((a, b) => Compared((a.Centre, a.Place), (b.Centre, b.Place)));
        graph.Number(layer);
    }

    private static int Compared((double Centre, int Place) a, (double Centre, int Place) b) =>
        a.Centre == b.Centre ? a.Place.CompareTo(b.Place) : a.Centre.CompareTo(b.Centre);

    private static int[] Order(LayeredGraph graph) => [.. graph.Vertices.Select(vertex => vertex.Position)];

    private static void Restore(LayeredGraph graph, int[] order)
    {
        for (var at = 0; at < order.Length; at++) graph.Vertices[at].Centre = order[at];
        for (var layer = 0; layer < graph.Layers.Count; layer++) Sort(graph, layer);
    }
}
