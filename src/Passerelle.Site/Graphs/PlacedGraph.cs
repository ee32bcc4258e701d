using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Graphs;

/// <summary>A drawing, ready to be shown by the partial <c>graph</c>. Lengths are pixels with at most one decimal.</summary>
/// <param name="Id">Begins every id of the drawing in its page.</param>
/// <param name="Title">Name of the drawing.</param>
/// <param name="Description">What it shows, in a sentence.</param>
/// <param name="Width">Natural width.</param>
/// <param name="Height">Natural height.</param>
/// <param name="Nodes">Boxes and joins, from left to right and from top to bottom.</param>
/// <param name="Edges">Arrows, in the order of their ends.</param>
/// <param name="Groups">Frames behind the boxes.</param>
public sealed record PlacedGraph(
    string Id,
    string Title,
    string Description,
    double Width,
    double Height,
    ValueList<PlacedNode> Nodes,
    ValueList<PlacedEdge> Edges,
    ValueList<PlacedGroup> Groups)
{
    /// <summary>What the legend explains: only what the drawing has.</summary>
    public ValueList<LegendSample> Legend => LegendSample.All
        .Where(sample => sample.IsBox ? Nodes.Any(node => node.Kind == sample.Kind) : Edges.Any(edge => edge.Kind == sample.Kind))
        .ToValueList();
}

/// <summary>A line of text.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Words">What it says.</param>
public sealed record PlacedLine(double X, double Y, string Words);

/// <summary>A box of the drawing.</summary>
/// <param name="Id">Id of the node in its graph.</param>
/// <param name="Kind">Class of its look: <c>certification</c>, <c>earlier</c>, <c>external</c>, <c>block</c>, <c>join</c>.</param>
/// <param name="X">Left border.</param>
/// <param name="Y">Upper border.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Corner">Radius of its corners.</param>
/// <param name="CodeLine">The code, or null.</param>
/// <param name="Lines">The text.</param>
/// <param name="Name">Code and text, whole, for those who do not see the drawing.</param>
/// <param name="To">Its page, or null.</param>
public sealed record PlacedNode(
    string Id,
    string Kind,
    double X,
    double Y,
    double Width,
    double Height,
    double Corner,
    PlacedLine? CodeLine,
    ValueList<PlacedLine> Lines,
    string Name,
    PageAddress? To);

/// <summary>An arrow of the drawing.</summary>
/// <param name="From">Id of the node where it begins.</param>
/// <param name="To">Id of the node where it ends.</param>
/// <param name="Kind">Class of its line: <c>partial</c>, <c>total</c>, <c>earlier</c>, <c>succession</c>, <c>part</c>.</param>
/// <param name="Title">What it says, in words.</param>
/// <param name="Line">Path data of the line, from border to border.</param>
/// <param name="Head">Path data of the arrow head, or null where there is none.</param>
public sealed record PlacedEdge(string From, string To, string Kind, string Title, string Line, string? Head);

/// <summary>A frame around nodes of one layer.</summary>
/// <param name="Id">Id of the group in its graph.</param>
/// <param name="X">Left border.</param>
/// <param name="Y">Upper border.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="CodeLine">Its code.</param>
/// <param name="Lines">Its title.</param>
/// <param name="Name">Code and title, whole.</param>
/// <param name="To">Its page, or null.</param>
public sealed record PlacedGroup(
    string Id,
    double X,
    double Y,
    double Width,
    double Height,
    PlacedLine CodeLine,
    ValueList<PlacedLine> Lines,
    string Name,
    PageAddress? To)
{
    /// <summary>Radius of its corners.</summary>
    public double Corner { get; } = 12;
}
