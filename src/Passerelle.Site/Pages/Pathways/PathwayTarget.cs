using Passerelle.Model;
using Passerelle.Site.Pages.Certifications;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Pathways;

/// <summary>A certification of the catalogue, and what it asks for.</summary>
/// <param name="Slug">How the address of the page names it.</param>
/// <param name="Certification">Number, title and page.</param>
/// <param name="State">Its state on the day of the site.</param>
/// <param name="Warning">What to know before one aims at it, where it is no longer registered; or null.</param>
/// <param name="Blocks">Its blocks.</param>
/// <param name="Options">Named sets of blocks; one of them is enough. None: all blocks are needed.</param>
/// <param name="Conditions">Conditions beyond the blocks.</param>
public sealed record PathwayTarget(
    string Slug,
    CodeLink Certification,
    StateLine State,
    string? Warning,
    ValueList<TargetBlock> Blocks,
    ValueList<TargetOption> Options,
    ValueList<ConditionRow> Conditions)
{
    internal static PathwayTarget Of(Certification certification, PageSource source)
    {
        var words = source.Words;
        return new(
            certification.Number.Value.Slug,
            CodeLink.Of(certification),
            StateLine.Of(certification, source),
            RegistrationState.Of(certification, source.AsOf).Stage switch
            {
                LifeStage.Expired => words["pathway.warning.expired"],
                LifeStage.Replaced => words["pathway.warning.replaced"],
                _ => null,
            },
            certification.Blocks.Select(block => TargetBlock.Of(certification, block)).ToValueList(),
            (certification.Completion?.Options ?? []).Select(TargetOption.Of).ToValueList(),
            (certification.Completion?.Conditions ?? []).Select(condition => ConditionRow.Of(condition, words)).ToValueList());
    }
}

/// <summary>A block of a certification.</summary>
/// <param name="Slug">Its code in an address.</param>
/// <param name="Block">Code, title and page.</param>
/// <param name="IsOptional">Whether the fiche calls it optional.</param>
public sealed record TargetBlock(string Slug, CodeLink Block, bool IsOptional)
{
    internal static TargetBlock Of(Certification certification, Block block) =>
        new(block.Code.Value.Slug, CodeLink.Of(certification, block), block.Role?.Value == BlockRole.Optional);
}

/// <summary>A named set of blocks that gives the certification.</summary>
/// <param name="Name">Name.</param>
/// <param name="Codes">Codes of its blocks, in words.</param>
/// <param name="Slugs">The same as the script reads them.</param>
public sealed record TargetOption(string Name, string Codes, string Slugs)
{
    internal static TargetOption Of(Option option) => new(
        option.Name.Value,
        string.Join(", ", option.Blocks.Select(code => code.Value.Value)),
        string.Join(' ', option.Blocks.Select(code => code.Value.Slug)));
}
