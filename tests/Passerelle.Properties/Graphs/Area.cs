using Passerelle.Site.Graphs;

namespace Passerelle.Properties.Graphs;

/// <summary>A part of a drawing, for questions of who touches whom. Lengths are rounded to a tenth, so a tenth is nothing.</summary>
internal sealed record Area(string Id, double Left, double Top, double Right, double Bottom)
{
    private const double Rounding = 0.11;

    public static Area Of(PlacedNode node) => new(node.Id, node.X, node.Y, node.X + node.Width, node.Y + node.Height);

    public static Area Of(PlacedGroup frame) => new(frame.Id, frame.X, frame.Y, frame.X + frame.Width, frame.Y + frame.Height);

    public static Area Of(PlacedGraph graph) => new(graph.Id, 0, 0, graph.Width, graph.Height);

    public bool Overlaps(Area other) =>
        Left < other.Right - Rounding && other.Left < Right - Rounding && Top < other.Bottom - Rounding && other.Top < Bottom - Rounding;

    public bool Holds(Area other) => Holds((other.Left, other.Top)) && Holds((other.Right, other.Bottom));

    public bool Holds((double X, double Y) point) =>
        point.X >= Left - Rounding && point.X <= Right + Rounding && point.Y >= Top - Rounding && point.Y <= Bottom + Rounding;

    /// <summary>Whether a straight part of a line runs through the inside.</summary>
    public bool IsCutBy((double X, double Y) from, (double X, double Y) to) =>
        Math.Max(from.X, to.X) > Left + Rounding && Math.Min(from.X, to.X) < Right - Rounding
        && Math.Max(from.Y, to.Y) > Top + Rounding && Math.Min(from.Y, to.Y) < Bottom - Rounding;
}
