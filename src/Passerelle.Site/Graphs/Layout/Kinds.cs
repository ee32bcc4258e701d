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
