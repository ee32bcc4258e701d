using Passerelle.Model;

namespace Passerelle.Site.Graphs;

/// <summary>A line of the legend: a sample, and what it means.</summary>
/// <param name="Kind">Class of its look.</param>
/// <param name="Key">Key of its words.</param>
/// <param name="IsBox">Whether it is a box; otherwise it is a line.</param>
/// <param name="HasHead">Whether the line ends in an arrow.</param>
/// <param name="Left">Left border of the box.</param>
/// <param name="Width">Width of the box.</param>
/// <param name="Corner">Radius of its corners.</param>
public sealed record LegendSample(string Kind, string Key, bool IsBox, bool HasHead, double Left, double Width, double Corner)
{
    /// <summary>Everything that a drawing may have and that does not speak for itself.</summary>
    internal static ValueList<LegendSample> All { get; } =
    [
        Line("total"), Line("partial"), Line("earlier"), Line("succession"), Line("part", hasHead: false),
        Box("join", "join", 16, 12, 6), Box("earlier", "earlierBox", 6, 32, 4), Box("external", "externalBox", 6, 32, 0),
    ];

    private static LegendSample Line(string kind, bool hasHead = true) => new(kind, "graph.legend." + kind, false, hasHead, 0, 0, 0);

    private static LegendSample Box(string kind, string key, double left, double width, double corner) =>
        new(kind, "graph.legend." + key, true, false, left, width, corner);
}
