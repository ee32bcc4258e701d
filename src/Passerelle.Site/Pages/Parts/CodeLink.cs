using Passerelle.Model;

namespace Passerelle.Site.Pages.Parts;

/// <summary>A thing that is named by its code.</summary>
/// <param name="Code">The code, as it is printed.</param>
/// <param name="Text">Title or wording.</param>
/// <param name="To">Its page; null where it has none.</param>
public sealed record CodeLink(string Code, string Text, PageAddress? To)
{
    /// <summary>A certification of the catalogue.</summary>
    public static CodeLink Of(Certification certification) =>
        new(certification.Number.Value.Value, certification.Title.Value, Addresses.Certification(certification.Number.Value));

    /// <summary>A certification by its number, own or external; one that is neither has no page.</summary>
    public static CodeLink Of(CertificationNumber number, Catalogue catalogue) => catalogue.TitleOf(number) is { } title
        ? new(number.Value, title, Addresses.Certification(number))
        : new(number.Value, "", null);

    /// <summary>A block by its code, own or external; only an own one has a page.</summary>
    public static CodeLink Of(BlockReference block, Catalogue catalogue) => new(
        block.Block.Value,
        catalogue.TitleOf(block) ?? "",
        catalogue.Certification(block.Certification)?.Block(block.Block) is null ? null : Addresses.Block(block));

    /// <summary>A block within its certification.</summary>
    public static CodeLink Of(Certification certification, Block block) =>
        new(block.Code.Value.Value, block.Title.Value, Addresses.Block(certification.ReferenceTo(block)));

    /// <summary>A competency within its block.</summary>
    public static CodeLink Of(BlockReference block, Competency competency) =>
        new(competency.Code.Value.Value, competency.Text.Value, Addresses.Competency(new(block, competency.Code.Value)));

    /// <summary>An evaluation within its block.</summary>
    public static CodeLink Of(BlockReference block, Evaluation evaluation) =>
        new(evaluation.Code.Value.Value, evaluation.Title.Value, Addresses.Evaluation(block, evaluation.Code.Value));
}

/// <summary>The thing before and the thing after, in the order of what holds both.</summary>
/// <param name="Previous">The one before, or null.</param>
/// <param name="Next">The one after, or null.</param>
public sealed record Neighbours(CodeLink? Previous, CodeLink? Next)
{
    /// <summary>The neighbours of the item at a place of a list.</summary>
    public static Neighbours Of(IReadOnlyList<CodeLink> all, int at) =>
        new(at > 0 ? all[at - 1] : null, at + 1 < all.Count ? all[at + 1] : null);
}
