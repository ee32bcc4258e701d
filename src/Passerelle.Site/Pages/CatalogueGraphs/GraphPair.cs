using Passerelle.Model;
using Passerelle.Site.Graphs;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.CatalogueGraphs;

/// <summary>Everything that leads from one certification to another.</summary>
/// <param name="From">Where one comes from.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Partial">How many bridges give a part.</param>
/// <param name="Total">How many bridges give the whole.</param>
/// <param name="Shared">How many of them ask for a third certification too.</param>
/// <param name="IsEarlier">Whether the one is an earlier version of the other.</param>
/// <param name="IsSuccession">Whether the other took the place of the one.</param>
internal sealed record GraphPair(
    CertificationNumber From, CertificationNumber To, int Partial, int Total, int Shared, bool IsEarlier, bool IsSuccession)
{
    /// <summary>How many bridges.</summary>
    public int Bridges => Partial + Total;

    /// <summary>Whether the bridges stay within one certification.</summary>
    public bool IsInternal => From == To;

    /// <summary>The look of its line.</summary>
    public GraphEdgeKind Kind =>
        Bridges == 0 ? GraphEdgeKind.Succession
        : IsEarlier ? GraphEdgeKind.Earlier
        : Total > 0 ? GraphEdgeKind.Total
        : GraphEdgeKind.Partial;

    /// <summary>All pairs of a catalogue, by number.</summary>
    public static ValueList<GraphPair> All(Catalogue catalogue)
    {
        var bridges = catalogue.Certifications
            .SelectMany(Bridge.AllTo)
            .SelectMany(bridge => bridge.From.Select(from => (Ends: (from, bridge.To.Number.Value), Bridge: bridge)))
            .ToLookup(pair => pair.Ends, pair => pair.Bridge);
        var successions = catalogue.Lineages.All.Select(succession => (succession.Earlier, succession.Later)).ToHashSet();
        return bridges.Select(pair => pair.Key).Union(successions)
            .Where(ends => catalogue.TitleOf(ends.Item1) is not null && catalogue.TitleOf(ends.Item2) is not null)
            .OrderBy(ends => ends.Item1.Value, StringComparer.Ordinal)
            .ThenBy(ends => ends.Item2.Value, StringComparer.Ordinal)
            .Select(ends => Of(ends.Item1, ends.Item2, bridges[ends], successions.Contains(ends), catalogue))
            .ToValueList();
    }

    /// <summary>How many bridges, in words: "3 passerelles partielles et 1 totale".</summary>
    public string Count(Words words)
    {
        var counts = new List<string>();
        if (Partial > 0) counts.Add(words.Count("graphPage.partial", Partial));
        if (Total > 0) counts.Add(words.Count("graphPage.total", Total));
        return words.Join(counts);
    }

    /// <summary>All of it in a sentence.</summary>
    public string Say(Words words)
    {
        var kind = Bridges == 0 ? "graphPage.pair.succession" : IsSuccession ? "graphPage.pair.both" : "graphPage.pair.bridges";
        return words.Fill(kind, ("count", Count(words)), ("from", From), ("to", To), ("shared", SayShared(words)));
    }

    /// <summary>How many ask for a third certification too, as it ends a sentence; empty where none does.</summary>
    public string SayShared(Words words) => Shared == 0 ? "" : words.Count("graphPage.shared", Shared);

    private static GraphPair Of(
        CertificationNumber from, CertificationNumber to, IEnumerable<Bridge> bridges, bool isSuccession, Catalogue catalogue)
    {
        var all = bridges.ToList();
        var total = all.Count(bridge => bridge.Terms.Extent.Value == EquivalenceExtent.Total);
        var shared = all.Count(bridge => bridge.From.Any(other => other != from && other != to));
        return new(from, to, all.Count - total, total, shared, catalogue.Lineages.IsEarlier(from, to), isSuccession);
    }
}
