namespace Passerelle.Site.Graphs.Layout;

/// <summary>
/// Where on the border of its box each edge leaves and arrives: in the order of the other ends, so that edges of one box
/// neither lie on each other nor cross beside it.
/// </summary>
internal static class Ports
{
    /// <summary>Gives a port to every end of every edge.</summary>
    public static void Spread(LayeredGraph graph)
    {
        var loops = graph.Loops.SelectMany(LoopEnds).OrderByDescending(end => end.Other).ToLookup(end => end.At);
        foreach (var vertex in graph.Clusters.SelectMany(cluster => cluster.Members).Where(vertex => vertex.Node is not null))
        {
            var above = loops[vertex].Where(end => end.IsAbove).Select(end => end.Set);
            var below = loops[vertex].Where(end => !end.IsAbove).Select(end => end.Set);
            var right = vertex.Right.OrderBy(link => link.To.Position).Select(link => (Action<double>)(port => link.FromPort = port));
            Spread(vertex, [.. above, .. right, .. below]);
            Spread(vertex, [.. vertex.Left.OrderBy(link => link.From.Position).Select(link => (Action<double>)(port => link.ToPort = port))]);
        }
    }

    private static void Spread(Vertex vertex, List<Action<double>> ports)
    {
        var room = vertex.Height - (2 * Dimensions.CornerRoom);
        var step = Math.Min(Dimensions.BetweenPorts, room / Math.Max(1, ports.Count - 1));
        for (var at = 0; at < ports.Count; at++) ports[at]((at - ((ports.Count - 1) / 2.0)) * step);
    }

    // Loops that go far lie around those that stay near: of those that go up, the nearest has the highest port; of those that go down, the lowest.
    private static IEnumerable<(Vertex At, int Other, bool IsAbove, Action<double> Set)> LoopEnds(Loop loop)
    {
        yield return (loop.From, loop.To.Position, loop.To.Position < loop.From.Position, port => loop.FromPort = port);
        yield return (loop.To, loop.From.Position, loop.From.Position < loop.To.Position, port => loop.ToPort = port);
    }
}
