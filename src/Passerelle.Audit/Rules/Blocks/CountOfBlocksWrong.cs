using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-07: the number of blocks that sentences give is the number that there are.</summary>
internal sealed partial class CountOfBlocksWrong() : CertificationRule(RuleIds.Bloc07, FindingSeverity.Error, RegistrationCriterion.K7, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification.Blocks.Count == 0 || OptionBlocks.AreUnsaid(certification)) return [];
        var right = CountsOf(certification);
        return
            from sentence in BlockProse.Of(certification)
            from Match found in Counts().Matches(sentence.Words)
            let number = found.Groups["number"]
            where !right.Contains(FrenchNumber.Of(number.Value) ?? 0)
            select At(certification, sentence.Text)
                .Marking(sentence.Place(found.Groups["counted"]))
                .With("dit", number.Value)
                .With("nombre", certification.Blocks.Count);
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) => OptionBlocks.AreUnsaid(certification);

    /// <summary>All blocks, those of each option, those that all options share, and those that an option has for itself.</summary>
    private static HashSet<int> CountsOf(Certification certification)
    {
        var options = (certification.Completion?.Options ?? []).Select(option => option.Blocks.Select(block => block.Value).ToHashSet()).ToList();
        var shared = options.Count == 0 ? 0 : options[0].Count(block => options.TrueForAll(option => option.Contains(block)));
        return [certification.Blocks.Count, shared, certification.Blocks.Count - shared, .. options.SelectMany(option => new[] { option.Count, option.Count - shared })];
    }

    // "un ou deux blocs" counts nothing, nor do "deux blocs au choix": only a number after an article or after "composée de" does.
    [GeneratedRegex(
        @"\b(?:(?:compos|constitu|form)\w*\s+(?:de|d.|par)|comporte|comprend|compte|regroupe|les|des|ces|ses|aux)\s+(?<counted>"
        + FrenchNumber.Pattern
        + @"\s+blocs?)\b(?!\s+(?:de\s+compétences?\s+)?(?:suivant|restant|choisi|vis|concern|au\s+choix|ou\b|option|facultatif|parmi))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counts();
}
