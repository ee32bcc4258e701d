namespace Passerelle.Site.Graphs.Layout;

/// <summary>The class of the look of each kind.</summary>
internal static class Kinds
{
    public static string ClassOf(GraphNodeKind kind) => kind switch
    {
        GraphNodeKind.Certification => "certification",
        GraphNodeKind.Earlier => "earlier",
        GraphNodeKind.External => "external",
        GraphNodeKind.Block => "block",
        GraphNodeKind.Join => "join",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Corners tell kinds apart where colours do not: what is outside the catalogue is angular, a join is round.</summary>
    public static double CornerOf(GraphNodeKind kind, double width) => kind switch
    {
        GraphNodeKind.Join => width / 2,
        GraphNodeKind.External => 0,
        GraphNodeKind.Block => 6,
        _ => 10,
    };

    public static string ClassOf(GraphEdgeKind kind) => kind switch
    {
        GraphEdgeKind.Partial => "partial",
        GraphEdgeKind.Total => "total",
        GraphEdgeKind.Earlier => "earlier",
        GraphEdgeKind.Succession => "succession",
        GraphEdgeKind.Part => "part",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
