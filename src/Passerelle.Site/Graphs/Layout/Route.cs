namespace Passerelle.Site.Graphs.Layout;

/// <summary>The way of an edge through the layers, always told from left to right.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Links">From layer to layer.</param>
/// <param name="IsReversed">Whether the edge itself goes from right to left.</param>
internal sealed record Route(GraphEdge Edge, List<Link> Links, bool IsReversed)
{
    /// <summary>Where the edge passes through layers.</summary>
    public IEnumerable<Cluster> Bends => Links.Skip(1).Select(link => link.From.Cluster);
}

/// <summary>An edge between two nodes of one layer, or of a node with itself: it leaves and arrives on the right.</summary>
internal sealed class Loop(GraphEdge edge, Vertex from, Vertex to)
{
    public GraphEdge Edge { get; } = edge;

    public Vertex From { get; } = from;

    public Vertex To { get; } = to;

    /// <summary>Where it leaves, counted from the middle of its node.</summary>
    public double FromPort { get; set; }

    /// <summary>Where it arrives, counted from the middle of its node.</summary>
    public double ToPort { get; set; }
}
