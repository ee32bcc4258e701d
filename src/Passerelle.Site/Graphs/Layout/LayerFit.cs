namespace Passerelle.Site.Graphs.Layout;

/// <summary>
/// Puts the clusters of one layer as near as can be to where they wish to stand, in their order and without overlap: least
/// squares, found exactly by pooling adjacent violators (Ayer et al. 1955).
/// </summary>
internal static class LayerFit
{
    /// <summary>Sets the tops of a layer.</summary>
    public static void Fit(List<Cluster> layer, Func<Cluster, (double Top, double Weight)> wish)
    {
        // Told without the room that those above need at least, wishes only have to ascend; where they do not, those concerned share their mean.
        var pools = new Stack<(double Sum, double Weight, int Count)>();
        var depths = Depths(layer);
        for (var at = 0; at < layer.Count; at++)
        {
            var (top, weight) = wish(layer[at]);
            var pool = (Sum: (top - depths[at]) * weight, Weight: weight, Count: 1);
            while (pools.TryPeek(out var above) && above.Sum / above.Weight >= pool.Sum / pool.Weight)
            {
                pools.Pop();
                pool = (above.Sum + pool.Sum, above.Weight + pool.Weight, above.Count + pool.Count);
            }

            pools.Push(pool);
        }

        var last = layer.Count;
        foreach (var (sum, weight, count) in pools)
        {
            for (var at = last - count; at < last; at++) layer[at].Top = (sum / weight) + depths[at];
            last -= count;
        }
    }

    /// <summary>Least distance between the tops of a cluster and the next.</summary>
    public static double Step(Cluster above, Cluster below) => above.Height + above.Around + below.Around;

    private static double[] Depths(List<Cluster> layer)
    {
        var depths = new double[layer.Count];
        for (var at = 1; at < layer.Count; at++) depths[at] = depths[at - 1] + Step(layer[at - 1], layer[at]);
        return depths;
    }
}
