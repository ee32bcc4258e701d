namespace Passerelle.Site.Graphs.Layout;

/// <summary>Puts all bends of a long edge at one height, if there is a height that is free in all layers that it passes through.</summary>
internal static class Straightening
{
    /// <summary>Straightens the longest edges first.</summary>
    public static void Straighten(LayeredGraph graph)
    {
        foreach (var route in graph.Routes.Where(route => route.Links.Count > 1).OrderByDescending(route => route.Links.Count))
        {
            var rooms = route.Bends.Select(bend => Placing.Room(bend, graph.Layers[bend.Layer])).ToList();
            var (highest, lowest) = (rooms.Max(room => room.Highest), rooms.Min(room => room.Lowest));
            if (highest > lowest) continue;
            var height = Best(route, highest, lowest);
            foreach (var bend in route.Bends) bend.Top = height;
        }
    }

    // At the height of one of its ends, the edge has one curve instead of two.
    private static double Best(Route route, double highest, double lowest)
    {
        var mean = Math.Clamp(route.Bends.Average(bend => bend.Top), highest, lowest);
        return new[] { route.Links[0].FromY, route.Links[^1].ToY }
            .Where(end => end >= highest && end <= lowest)
            .OrderBy(end => Math.Abs(end - mean))
            .FirstOrDefault(mean);
    }
}
