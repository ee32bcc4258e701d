using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>PREREQ-01: the level that is asked at the entry is below that of the certification, and not far below.</summary>
internal sealed partial class EntryLevelOutOfLine() : CertificationRule(RuleIds.Prereq01, FindingSeverity.Info, RegistrationCriterion.K3, Sources.Inference)
{
    /// <summary>A training leads up two levels at most, unless it is a long one.</summary>
    private const int FarthestBelow = 2;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification.Level is not { } level) yield break;
        var asked = LevelsOf(certification).ToList();
        if (asked.Count == 0) yield break;
        var (lowest, highest) = (asked.MinBy(each => each.Level), asked.MaxBy(each => each.Level));
        if (lowest.Level >= level.Value) yield return Told(lowest).Says("high");
        if (highest.Level < level.Value - FarthestBelow) yield return Told(highest).Says("low");

        Finding Told(Asked which) => At(certification, which.Text).Marking(which.Range).With("entree", which.Level).With("niveau", level.Value);
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) => certification.Level is null || !LevelsOf(certification).Any();

    private static IEnumerable<Asked> LevelsOf(Certification certification) =>
        from text in certification.Prerequisites.Entry
        from match in Levels().Matches(text.Value)
        select new Asked(text, TextRange.Of(match), match.Groups["level"].Success ? match.Groups["level"].Value[0] - '0' : 4);

    [GeneratedRegex(@"\bniveau\s+(?<level>[3-8])\b|\bbaccalauréat\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Levels();

    private readonly record struct Asked(Located<string> Text, TextRange Range, int Level);
}
