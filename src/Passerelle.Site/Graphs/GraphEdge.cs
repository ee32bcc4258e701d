namespace Passerelle.Site.Graphs;

/// <summary>What an edge says; each kind has its own line.</summary>
public enum GraphEdgeKind
{
    /// <summary>Gives a part of a certification.</summary>
    Partial,

    /// <summary>Gives the whole of it.</summary>
    Total,

    /// <summary>Starts from an earlier version.</summary>
    Earlier,

    /// <summary>Is followed by.</summary>
    Succession,

    /// <summary>Belongs together; no arrow head.</summary>
    Part,
}

/// <summary>An arrow from one node to another.</summary>
/// <param name="From">Id of the node where it begins.</param>
/// <param name="To">Id of the node where it ends.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Title">The same in words.</param>
public sealed record GraphEdge(string From, string To, GraphEdgeKind Kind, string Title);
