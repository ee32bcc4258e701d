using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Pathways;

/// <summary>A certification of which something gives something.</summary>
/// <param name="Slug">How the address of the page names it.</param>
/// <param name="Certification">Number, title and page.</param>
/// <param name="Gifts">What the whole of it gives.</param>
/// <param name="Blocks">Its blocks, as far as they are known.</param>
public sealed record PathwaySource(string Slug, CodeLink Certification, ValueList<PathwayGift> Gifts, ValueList<PathwayBlock> Blocks)
{
    internal static PathwaySource Of(CertificationNumber number, Catalogue catalogue) => new(
        number.Slug,
        CodeLink.Of(number, catalogue),
        PathwayGift.All(new Holding(number), catalogue),
        catalogue.PathwayRules.BlocksOf(number).Select(code => PathwayBlock.Of(new(number, code), catalogue)).ToValueList());
}

/// <summary>A block, and what it gives.</summary>
/// <param name="Slug">Its code in an address.</param>
/// <param name="Block">Code, title and page.</param>
/// <param name="Gifts">What it gives, alone or with others.</param>
public sealed record PathwayBlock(string Slug, CodeLink Block, ValueList<PathwayGift> Gifts)
{
    internal static PathwayBlock Of(BlockReference block, Catalogue catalogue) =>
        new(block.Block.Slug, BridgeEnd.BlockOf(block, catalogue), PathwayGift.All(Holding.Of(block), catalogue));
}

/// <summary>What a block or a certification gives by one bridge.</summary>
/// <param name="Others">What must be held beside it; nothing: it is enough.</param>
/// <param name="Obtained">What is obtained.</param>
/// <param name="Rule">The bridge as the script reads it, told once: where its first need stands; else null.</param>
public sealed record PathwayGift(ValueList<BridgeEnd> Others, ValueList<BridgeEnd> Obtained, string? Rule)
{
    internal static ValueList<PathwayGift> All(Holding holding, Catalogue catalogue) => catalogue.PathwayRules
        .AskingFor(holding)
        .Where(rule => rule.Bridge is not null)
        .Select(rule => new PathwayGift(
            BridgeEnd.Of(rule.Needs.Where(need => need != holding), catalogue),
            BridgeEnd.Of(rule.Gives, catalogue),
            rule.Needs[0] == holding ? rule.ToString() : null))
        .ToValueList();
}
