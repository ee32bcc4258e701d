namespace Passerelle.Site.Graphs.Layout;

/// <summary>Counts how often links cross.</summary>
internal static class Crossings
{
    /// <summary>All crossings of a graph.</summary>
    public static long Of(LayeredGraph graph) => graph.Layers.Sum(Right);

    /// <summary>
    /// By how much crossings get fewer if what stands above, with links to these places, changes with what stands below.
    /// Both lists are sorted.
    /// </summary>
    public static int Gain(int[] above, int[] below)
    {
        var (gain, smaller, notLarger) = (0, 0, 0);
        foreach (var place in above)
        {
            while (smaller < below.Length && below[smaller] < place) smaller++;
            while (notLarger < below.Length && below[notLarger] <= place) notLarger++;
            gain += smaller - (below.Length - notLarger);
        }

        return gain;
    }

    /// <summary>
    /// Crossings between a layer and the next: pairs of links in the order of their left ends whose right ends are in the
    /// other order (Barth, Jünger, Mutzel 2002).
    /// </summary>
    private static long Right(List<Cluster> layer)
    {
        var ends = new List<int>();
        foreach (var vertex in layer.SelectMany(cluster => cluster.Members))
        {
            var first = ends.Count;
            foreach (var link in vertex.Right) ends.Add(link.To.Position);
            ends.Sort(first, ends.Count - first, null);
        }

        var seen = new int[ends.DefaultIfEmpty().Max() + 2];
        var crossings = 0L;
        for (var count = 0; count < ends.Count; count++)
        {
            crossings += count - SeenUpTo(ends[count] + 1, seen);
            for (var at = ends[count] + 1; at < seen.Length; at += at & -at) seen[at]++;
        }

        return crossings;
    }

    // A Fenwick tree: sums of its ranges tell how many ends were at a place or before.
    private static int SeenUpTo(int place, int[] seen)
    {
        var count = 0;
        for (var at = place; at > 0; at -= at & -at) count += seen[at];
        return count;
    }
}
