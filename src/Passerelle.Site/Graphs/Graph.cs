using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Graphs;

/// <summary>What is to be drawn. Nothing depends on the order of its lists: the same parts give the same drawing.</summary>
/// <param name="Id">Begins every id of the drawing in its page.</param>
/// <param name="Title">Name of the drawing.</param>
/// <param name="Description">What it shows, in a sentence.</param>
/// <param name="Nodes">Boxes and joins, each with an id of its own.</param>
/// <param name="Edges">Arrows between them.</param>
/// <param name="Groups">Frames that nodes refer to.</param>
public sealed record Graph(
    string Id,
    string Title,
    string Description,
    ValueList<GraphNode> Nodes,
    ValueList<GraphEdge> Edges,
    ValueList<GraphGroup> Groups);

/// <summary>A frame with a name around nodes of one layer: the blocks of one certification, for example.</summary>
/// <param name="Id">What nodes refer to.</param>
/// <param name="Code">Code of what the frame stands for.</param>
/// <param name="Text">Its title.</param>
/// <param name="To">Its page, or null.</param>
public sealed record GraphGroup(string Id, string Code, string Text, PageAddress? To);
