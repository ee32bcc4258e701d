using Passerelle.Model;

namespace Passerelle.Site.Pages.Equivalences;

/// <summary>The bridges to and from a certification, each in one of five lists.</summary>
/// <param name="Total">Those that give the whole certification.</param>
/// <param name="Partial">Those that give a part of it.</param>
/// <param name="Earlier">Those that start from an earlier version, whatever they give.</param>
/// <param name="Leaving">Those that give something elsewhere.</param>
/// <param name="Internal">Those between its own blocks.</param>
internal sealed record CertificationBridges(
    ValueList<Bridge> Total, ValueList<Bridge> Partial, ValueList<Bridge> Earlier, ValueList<Bridge> Leaving, ValueList<Bridge> Internal)
{
    /// <summary>How many lead to it from elsewhere.</summary>
    public int ArrivingCount => Total.Count + Partial.Count + Earlier.Count;

    /// <summary>Those that lead to it from elsewhere.</summary>
    public IEnumerable<Bridge> Arriving => Total.Concat(Partial).Concat(Earlier);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => ArrivingCount + Leaving.Count + Internal.Count == 0;

    /// <summary>The bridges of a certification.</summary>
    public static CertificationBridges Of(Certification certification, Catalogue catalogue)
    {
        var granted = Bridge.AllTo(certification).ToLookup(SortOf);
        return new(
            granted[Sort.Total].ToValueList(),
            granted[Sort.Partial].ToValueList(),
            granted[Sort.Earlier].ToValueList(),
            catalogue.BridgesFrom(certification.Number.Value).Where(bridge => bridge.To.Number != certification.Number).ToValueList(),
            granted[Sort.Internal].ToValueList());

        Sort SortOf(Bridge bridge) =>
            bridge.IsInternal ? Sort.Internal
            : bridge.IsFromEarlierVersion(catalogue.Lineages) ? Sort.Earlier
            : bridge.Terms.Extent.Value == EquivalenceExtent.Total ? Sort.Total
            : Sort.Partial;
    }

    private enum Sort
    {
        Total,
        Partial,
        Earlier,
        Internal,
    }
}
