using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>VAE-02: no minimum duration of experience is asked of candidates by experience.</summary>
internal sealed partial class ExperienceOfMinimumDuration()
    : CertificationRule(RuleIds.Vae02, FindingSeverity.Error, RegistrationCriterion.K6, Sources.L7)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        from text in TextsOf(certification)
        from sentence in Sentences.Of(text.Value)
        where SpeaksOfExperience().IsMatch(sentence.In(text.Value))
        let duration = Duration().Match(sentence.In(text.Value))
        where duration.Success
        select At(certification, text).Marking(new TextRange(sentence.Start + duration.Index, duration.Length)).With("duree", duration.Value);

    private static IEnumerable<Located<string>> TextsOf(Certification certification)
    {
        IEnumerable<Located<string>?> single = [certification.Completion?.Text];
        return certification.Prerequisites.Entry
            .Concat(certification.Prerequisites.Validation)
            .Concat(certification.Blocks.SelectMany(block => block.Prerequisites.Validation))
            .Concat(certification.EvaluationSummary)
            .Concat(certification.Completion?.Conditions.Select(condition => condition.Text) ?? [])
            .Concat(single.OfType<Located<string>>());
    }

    [GeneratedRegex(@"\bVAE\b|acquis de l.expérience", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfExperience();

    [GeneratedRegex(
        @"\b(?:\d+|une?|deux|trois|quatre|cinq|six|douze)\s+(?:an|ans|année|années|mois)\s+d.(?:expérience|exercice|activité)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Duration();
}
