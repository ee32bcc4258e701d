using Passerelle.Site.Pages;

namespace Passerelle.Site.Graphs;

/// <summary>What a node stands for; each kind has its own look.</summary>
public enum GraphNodeKind
{
    /// <summary>A certification of the catalogue.</summary>
    Certification,

    /// <summary>An earlier version of a certification.</summary>
    Earlier,

    /// <summary>A certification that the catalogue only refers to.</summary>
    External,

    /// <summary>A block of competencies.</summary>
    Block,

    /// <summary>The "and" between things that must all be held; small and round.</summary>
    Join,
}

/// <summary>A box of a drawing, or a join.</summary>
/// <param name="Id">Names it within its graph.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Layer">Its column, counted from the left; null: one to the right of all that leads to it.</param>
/// <param name="Code">Code over the text, or null.</param>
/// <param name="Text">Title; of a join, one short word.</param>
/// <param name="To">Its page, or null.</param>
/// <param name="Group">Id of the frame that holds it, or null.</param>
public sealed record GraphNode(string Id, GraphNodeKind Kind, int? Layer, string? Code, string Text, PageAddress? To, string? Group = null);
