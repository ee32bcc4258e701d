using Passerelle.Model;

namespace Passerelle.Site.Pages.Parts;

/// <summary>A bridge, read from what is held to what is obtained.</summary>
/// <param name="Held">All of these are asked for.</param>
/// <param name="Obtained">What they give.</param>
/// <param name="IsFromEarlierVersion">Whether what is held is an earlier version of what is obtained.</param>
public sealed record BridgeRow(ValueList<BridgeEnd> Held, BridgeEnd Obtained, bool IsFromEarlierVersion)
{
    /// <summary>The row of a bridge.</summary>
    public static BridgeRow Of(Bridge bridge, Catalogue catalogue)
    {
        var (certification, terms) = bridge;
        return new(
            terms.Held.Select(held => BridgeEnd.Of(held.Number.Value, held.Blocks, catalogue)).ToValueList(),
            BridgeEnd.Of(certification.Number.Value, terms.Obtained, catalogue),
            bridge.IsFromEarlierVersion(catalogue.Lineages));
    }
}

/// <summary>One side of a bridge.</summary>
/// <param name="Certification">Number, title and page.</param>
/// <param name="Blocks">The blocks that count; none: the whole certification.</param>
public sealed record BridgeEnd(CodeLink Certification, ValueList<CodeLink> Blocks)
{
    /// <summary>Holdings by certification; one that is whole counts more than its blocks.</summary>
    public static ValueList<BridgeEnd> Of(IEnumerable<Holding> holdings, Catalogue catalogue) => holdings
        .GroupBy(holding => holding.Certification)
        .Select(group => new BridgeEnd(
            CodeLink.Of(group.Key, catalogue),
            group.Any(holding => holding.Block is null)
                ? []
                : group.Select(holding => CodeLink.Of(new BlockReference(group.Key, holding.Block!.Value), catalogue)).ToValueList()))
        .ToValueList();

    internal static BridgeEnd Of(CertificationNumber number, ValueList<Located<BlockCode>> blocks, Catalogue catalogue) => new(
        CodeLink.Of(number, catalogue),
        blocks.Select(code => CodeLink.Of(new BlockReference(number, code.Value), catalogue)).ToValueList());
}
