using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Pathways;

/// <summary>A certification of which something gives something.</summary>
/// <param name="Slug">How the address of the page names it.</param>
/// <param name="Certification">Number, title and page.</param>
/// <param name="Gifts">What the whole of it gives.</param>
/// <param name="Blocks">Its blocks, as far as they are known; of a certification of the catalogue, those that give something.</param>
public sealed record PathwaySource(string Slug, CodeLink Certification, ValueList<PathwayGift> Gifts, ValueList<PathwayBlock> Blocks)
{
    internal static PathwaySource Of(CertificationNumber number, PageSource source)
    {
        var catalogue = source.Catalogue;
        // The blocks of a certification of the catalogue stand all under what it asks for.
        var isExternal = catalogue.Certification(number) is null;
        var blocks = catalogue.PathwayRules.BlocksOf(number).Select(code => PathwayBlock.Of(new(number, code), source));
        return new(
            number.Slug,
            CodeLink.Of(number, catalogue),
            PathwayGift.All(new Holding(number), source),
            blocks.Where(block => isExternal || block.Gifts.Count > 0).ToValueList());
    }
}

/// <summary>A block, and what it gives.</summary>
/// <param name="Slug">Its code in an address.</param>
/// <param name="Block">Code, title and page.</param>
/// <param name="Gifts">What it gives, alone or with others.</param>
public sealed record PathwayBlock(string Slug, CodeLink Block, ValueList<PathwayGift> Gifts)
{
    internal static PathwayBlock Of(BlockReference block, PageSource source) =>
        new(block.Block.Slug, CodeLink.Of(block, source.Catalogue), PathwayGift.All(Holding.Of(block), source));
}

/// <summary>What a block or a certification gives by one bridge.</summary>
/// <param name="Others">What must be held beside it, in words; null: it is enough.</param>
/// <param name="Obtained">What is obtained.</param>
/// <param name="Rule">The bridge as the script reads it, told once: where its first need stands; else null.</param>
public sealed record PathwayGift(string? Others, ValueList<BridgeEnd> Obtained, string? Rule)
{
    internal static ValueList<PathwayGift> All(Holding holding, PageSource source) => source.Catalogue.PathwayRules
        .AskingFor(holding)
        .Where(rule => rule.Bridge is not null)
        .Select(rule => new PathwayGift(
            rule.Needs.Count == 1 ? null : HoldingPhrase.Of(rule.Needs.Where(need => need != holding), source.Words, holding.Certification),
            BridgeEnd.Of(rule.Gives, source.Catalogue),
            rule.Needs[0] == holding ? rule.ToString() : null))
        .ToValueList();
}
