using System.Text;

namespace Passerelle.Site.Graphs.Layout;

/// <summary>
/// The line of an edge: level through each layer, where only bends make room for it, and a curve through each room between
/// layers. So no line runs through a box.
/// </summary>
internal sealed class EdgePath(Columns columns)
{
    private const double SmallestBulge = 30;
    private const double LargestBulge = 60;
    private const double BulgeShare = 0.12;

    /// <summary>How far a loop comes out of its layer, at most.</summary>
    public const double LoopRoom = LargestBulge * 3 / 4;

    /// <summary>The drawn edge of a route.</summary>
    public PlacedEdge Of(Route route)
    {
        var runs = Levelled(Runs(route.Links));
        if (route.IsReversed) runs = [.. Enumerable.Reverse(runs).Select(run => (run.To, run.From, run.Y))];
        var end = runs[^1];
        return Drawn(route.Edge, route.IsReversed ? route.Links[0].From : route.Links[^1].To, Path(runs), end.To, end.Y, route.IsReversed ? -1 : 1);
    }

    /// <summary>The drawn edge of a loop.</summary>
    public PlacedEdge Of(Loop loop)
    {
        var (from, to) = (RightEnd(loop.From, loop.FromPort), RightEnd(loop.To, loop.ToPort));
        var edge = columns.RightOf(loop.From.Cluster.Layer);
        var bulge = Dimensions.Rounded(edge + Math.Clamp(BulgeShare * Math.Abs(to.Y - from.Y), SmallestBulge, LargestBulge));
        var path = new StringBuilder($"M{from.X} {from.Y}");
        if (edge != from.X) path.Append($"H{edge}");
        path.Append($"C{bulge} {from.Y} {bulge} {to.Y} {edge} {to.Y}");
        if (edge != to.X) path.Append($"H{to.X}");
        return Drawn(loop.Edge, loop.To, path.ToString(), to.X, to.Y, -1);
    }

    private IEnumerable<(double From, double To, double Y)> Runs(List<Link> links)
    {
        var start = RightEnd(links[0].From, links[0].FromPort);
        yield return (start.X, columns.RightOf(links[0].From.Cluster.Layer), start.Y);
        foreach (var bend in links.Skip(1).Select(link => link.From))
        {
            yield return (columns.LeftOf(bend.Cluster.Layer), columns.RightOf(bend.Cluster.Layer), Dimensions.Rounded(bend.Middle));
        }

        var end = LeftEnd(links[^1].To, links[^1].ToPort);
        yield return (columns.LeftOf(links[^1].To.Cluster.Layer), end.X, end.Y);
    }

    // Runs of one height are one run.
    private static List<(double From, double To, double Y)> Levelled(IEnumerable<(double From, double To, double Y)> runs)
    {
        var levelled = new List<(double From, double To, double Y)>();
        foreach (var run in runs)
        {
            if (levelled.Count > 0 && levelled[^1].Y == run.Y) levelled[^1] = levelled[^1] with { To = run.To };
            else levelled.Add(run);
        }

        return levelled;
    }

    private (double X, double Y) LeftEnd(Vertex vertex, double port) =>
        (Dimensions.Rounded(columns.LeftOf(vertex) + Inset(vertex, port)), Dimensions.Rounded(vertex.Middle + port));

    private (double X, double Y) RightEnd(Vertex vertex, double port) =>
        (Dimensions.Rounded(columns.RightOf(vertex) - Inset(vertex, port)), Dimensions.Rounded(vertex.Middle + port));

    // A join is round: above and below its middle its border is further inside.
    private static double Inset(Vertex vertex, double port)
    {
        var radius = vertex.Width / 2;
        return vertex.IsJoin ? radius - Math.Sqrt((radius * radius) - (port * port)) : 0;
    }

    private static string Path(List<(double From, double To, double Y)> runs)
    {
        var path = new StringBuilder($"M{runs[0].From} {runs[0].Y}");
        for (var at = 0; at < runs.Count; at++)
        {
            var (from, to, y) = runs[at];
            if (from != to) path.Append($"H{to}");
            if (at + 1 == runs.Count) break;
            var next = runs[at + 1];
            var middle = Dimensions.Rounded((to + next.From) / 2);
            path.Append($"C{middle} {y} {middle} {next.Y} {next.From} {next.Y}");
        }

        return path.ToString();
    }

    private static PlacedEdge Drawn(GraphEdge edge, Vertex end, string line, double x, double y, int direction)
    {
        var head = edge.Kind == GraphEdgeKind.Part || end.IsJoin
            ? null
            : $"M{x} {y}l{-direction * Dimensions.HeadLength} {-Dimensions.HeadWidth / 2}v{Dimensions.HeadWidth}z";
        return new(edge.From, edge.To, Kinds.ClassOf(edge.Kind), edge.Title, line, head);
    }
}
