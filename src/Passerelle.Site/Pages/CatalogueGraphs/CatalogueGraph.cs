using Passerelle.Model;
using Passerelle.Site.Graphs;

namespace Passerelle.Site.Pages.CatalogueGraphs;

/// <summary>Draws the catalogue: one box a certification, one arrow a pair.</summary>
internal static class CatalogueGraph
{
    // Above this, boxes without any arrow would only push the others apart.
    private const int MostNodes = 150;

    /// <summary>The certifications that are drawn: all of them, or those with an arrow where there are too many.</summary>
    public static ValueList<GraphMember> Drawn(ValueList<GraphMember> members, ValueList<GraphPair> pairs)
    {
        if (members.Count <= MostNodes) return members;
        var joined = pairs.SelectMany(pair => new[] { pair.From, pair.To }).ToHashSet();
        return members.Where(member => joined.Contains(member.Number)).ToValueList();
    }

    /// <summary>The graph of these certifications.</summary>
    public static Graph Of(ValueList<GraphMember> drawn, ValueList<GraphPair> pairs, PageSource source)
    {
        var words = source.Words;
        // What stays within one certification is told below the drawing; an arrow that ends where it begins says nothing.
        var edges = pairs.Where(pair => !pair.IsInternal)
            .Select(pair => new GraphEdge(pair.From.Slug, pair.To.Slug, pair.Kind, pair.Say(words)))
            .ToValueList();
        return new(
            "graphe-catalogue",
            words["graphPage.name"],
            words.Fill("graphPage.drawingDescription", ("certifications", words.Count("graphPage.certifications", drawn.Count)), ("pairs", words.Count("graphPage.arrows", edges.Count))),
            drawn.Select(member => member.Node(source.Catalogue)).ToValueList(),
            edges,
            []);
    }
}
