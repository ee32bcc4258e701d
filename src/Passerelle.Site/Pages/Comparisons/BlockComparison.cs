using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>Blocks side by side: those that correspond, and those that only one certification has.</summary>
/// <param name="Sentence">How many correspond, in words.</param>
/// <param name="Matches">Blocks that correspond.</param>
/// <param name="OnlyOne">Blocks of the one that nothing in the other corresponds to.</param>
/// <param name="OnlyOther">Blocks of the other that nothing in the one corresponds to.</param>
public sealed record BlockComparison(string Sentence, ValueList<BlockMatchRow> Matches, ValueList<CodeLink> OnlyOne, ValueList<CodeLink> OnlyOther)
{
    internal static BlockComparison Of(CertificationPair pair, PageSource source)
    {
        var matches = BlockMatch.Among(pair, source.Catalogue).ToList();
        var sentence = matches.Count == 0
            ? source.Words["comparison.blocks.none"]
            : source.Words.Count("comparison.blocks.matches", matches.Count);
        return new(
            sentence,
            matches.Select(match => BlockMatchRow.Of(match, pair, source.Words)).ToValueList(),
            Without(matches.Select(match => match.One), pair.One),
            Without(matches.Select(match => match.Other), pair.Other));
    }

    // By code: to hash a block is to hash all that stands in it.
    private static ValueList<CodeLink> Without(IEnumerable<Block> matched, Certification certification) => certification.Blocks
        .ExceptBy(matched.Select(block => block.Code.Value), block => block.Code.Value)
        .Select(block => CodeLink.Of(certification, block))
        .ToValueList();
}

/// <summary>Two blocks that correspond.</summary>
/// <param name="One">Block of the one.</param>
/// <param name="Other">Block of the other.</param>
/// <param name="Reasons">Why they are said to correspond, in words.</param>
/// <param name="Competencies">Competencies with nearly the same wording.</param>
public sealed record BlockMatchRow(CodeLink One, CodeLink Other, ValueList<string> Reasons, ValueList<SharedCompetency> Competencies)
{
    internal static BlockMatchRow Of(BlockMatch match, CertificationPair pair, Words words) => new(
        CodeLink.Of(pair.One, match.One),
        CodeLink.Of(pair.Other, match.Other),
        ReasonsOf(match, pair, words).ToValueList(),
        match.Competencies);

    private static IEnumerable<string> ReasonsOf(BlockMatch match, CertificationPair pair, Words words)
    {
        if (match.HasBridgeToOther) yield return words.Fill("comparison.blocks.bridge", ("code", pair.Other.ReferenceTo(match.Other)));
        if (match.HasBridgeToOne) yield return words.Fill("comparison.blocks.bridge", ("code", pair.One.ReferenceTo(match.One)));
        if (match.HasNearTitle) yield return words["comparison.blocks.nearTitle"];
        if (match.Competencies.Count > 0) yield return words.Count("comparison.blocks.competencies", match.Competencies.Count);
    }
}

/// <summary>A competency that both blocks have, in nearly the same words.</summary>
/// <param name="One">In the block of the one.</param>
/// <param name="Other">In the block of the other.</param>
public sealed record SharedCompetency(CodeLink One, CodeLink Other);
