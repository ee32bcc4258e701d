using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Equivalences;

/// <summary>Bridges of one sort, in a table.</summary>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Title">What they have in common.</param>
/// <param name="Size">How many they are, in words.</param>
/// <param name="Caption">How to read the table.</param>
/// <param name="Rows">The bridges.</param>
public sealed record EquivalenceGroup(string Anchor, string Title, string Size, string Caption, ValueList<EquivalenceRow> Rows)
{
    /// <summary>The bridges to and from a certification, those that give most first. Each stands in one group.</summary>
    internal static ValueList<EquivalenceGroup> All(Certification certification, CertificationBridges bridges, PageSource source)
    {
        var anchors = new BridgeAnchors();
        var rank = 0;
        return
        [
            .. Group("totales", "total", bridges.Total),
            .. Group("partielles", "partial", bridges.Partial),
            .. Group("versions-anterieures", "earlier", bridges.Earlier),
            .. Group("donne", "given", bridges.Leaving.Concat(bridges.Internal)),
        ];

        IEnumerable<EquivalenceGroup> Group(string anchor, string name, IEnumerable<Bridge> sort)
        {
            var rows = sort.Select(bridge => EquivalenceRow.Of(bridge, certification, anchors.Next(bridge, certification), ++rank, source)).ToValueList();
            return rows.Count == 0 ? [] : [Of(anchor, name, rows, source.Words)];
        }
    }

    private static EquivalenceGroup Of(string anchor, string name, ValueList<EquivalenceRow> rows, Words words)
    {
        var title = words[$"equivalences.groups.{name}"];
        return new(anchor, title, words.Count("equivalences.size", rows.Count), words.Fill("equivalences.caption", ("group", title)), rows);
    }
}
