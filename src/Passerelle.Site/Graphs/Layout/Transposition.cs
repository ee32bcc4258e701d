namespace Passerelle.Site.Graphs.Layout;

/// <summary>Exchanges neighbours of a layer as long as that removes crossings: members of a frame within it, and whole clusters.</summary>
internal static class Transposition
{
    /// <summary>Improves until no exchange of two neighbours removes a crossing. Ends, because each exchange removes at least one.</summary>
    public static void Improve(LayeredGraph graph)
    {
        var unsettled = new SortedSet<int>(Enumerable.Range(0, graph.Layers.Count));
        while (unsettled.Count > 0)
        {
            var layer = unsettled.Min;
            unsettled.Remove(layer);
            if (!Improve(graph.Layers[layer])) continue;
            graph.Number(layer);
            if (layer > 0) unsettled.Add(layer - 1);
            if (layer < graph.Layers.Count - 1) unsettled.Add(layer + 1);
        }
    }

    private static bool Improve(List<Cluster> layer)
    {
        var isBetter = false;
        foreach (var cluster in layer.Where(cluster => cluster.Members.Count > 1))
        {
            isBetter |= Exchange(cluster.Members, member => [member]);
        }

        return Exchange(layer, cluster => cluster.Members) || isBetter;
    }

    // Neighbours stand in other layers, so what an exchange brings does not change while a layer is improved.
    private static bool Exchange<T>(List<T> row, Func<T, List<Vertex>> vertices)
    {
        var left = row.ConvertAll(item => Places(vertices(item), vertex => vertex.Left, link => link.From));
        var right = row.ConvertAll(item => Places(vertices(item), vertex => vertex.Right, link => link.To));
        var isBetter = false;
        for (var at = 0; at + 1 < row.Count;)
        {
            if (Crossings.Gain(left[at], left[at + 1]) + Crossings.Gain(right[at], right[at + 1]) <= 0)
            {
                at++;
                continue;
            }

            isBetter = true;
            (row[at], row[at + 1]) = (row[at + 1], row[at]);
            (left[at], left[at + 1]) = (left[at + 1], left[at]);
            (right[at], right[at + 1]) = (right[at + 1], right[at]);
            if (at > 0) at--;
        }

        return isBetter;
    }

    /// <summary>Where the neighbours of some vertices stand, sorted.</summary>
    private static int[] Places(List<Vertex> vertices, Func<Vertex, List<Link>> links, Func<Link, Vertex> end)
    {
        var places = new int[vertices.Sum(vertex => links(vertex).Count)];
        var count = 0;
        foreach (var vertex in vertices)
        {
            foreach (var link in links(vertex)) places[count++] = end(link).Position;
        }

        Array.Sort(places);
        return places;
    }
}
