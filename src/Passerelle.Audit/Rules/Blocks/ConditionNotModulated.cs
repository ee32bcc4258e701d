using System.Text.RegularExpressions;
using Passerelle.Audit.Rules.Juries;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-13: what is asked beyond the blocks says what it is for candidates by experience.</summary>
internal sealed partial class ConditionNotModulated() : CertificationRule(RuleIds.Bloc13, FindingSeverity.Info, RegistrationCriterion.K6, Sources.F6, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        ExperienceRoute.IsOpen(certification) && certification.Completion is { } completion
            ? Declared(certification, completion).Concat(InProse(certification, completion))
            : [];

    private IEnumerable<Finding> Declared(Certification certification, Completion completion) => completion.Conditions
        .Where(condition => (condition.WaivedForExperience?.Value ?? Answer.Unknown) == Answer.Unknown && !Modulation().IsMatch(condition.Text.Value))
        .Select(condition => At(certification, condition.Text).Says("declared"));

    private IEnumerable<Finding> InProse(Certification certification, Completion completion)
    {
        if (completion.Conditions.Count > 0 || completion.Text is not { } text || Modulation().IsMatch(text.Value)) return [];
        return Sentences.Of(text.Value)
            .Select(sentence => (Sentence: sentence, Period: Period().Match(sentence.In(text.Value))))
            .Where(each => each.Period.Success)
            .Take(1)
            .Select(each => At(certification, text)
                .Says("prose")
                .Marking(new TextRange(each.Sentence.Start + each.Period.Index, each.Period.Length))
                .With("condition", each.Period.Value));
    }

    [GeneratedRegex(@"\b(?:stages?|périodes?|expérience\s+professionnelle)\b[^.;\r\n]{0,80}?\b\d+\s+(?:semaines|mois)\b|\b\d+\s+(?:semaines|mois)\s+de\s+stages?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(@"\bVAE\b|acquis\s+de\s+l.expérience|voies?\s+d.accès|expérience\s+antérieure|dispens", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Modulation();
}
