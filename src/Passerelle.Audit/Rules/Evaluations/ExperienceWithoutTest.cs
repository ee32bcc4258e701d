using Passerelle.Audit.Rules.Juries;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-12: what is said of evaluation speaks of candidates by experience.</summary>
internal sealed class ExperienceWithoutTest() : CertificationRule(RuleIds.Eval12, FindingSeverity.Info, RegistrationCriterion.K6, Sources.L1)
{
    private static readonly Phrases Test = Phrases.Parse("dossier*\nentretien*\nsoutenance*\nlivret*");

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (!ExperienceRoute.IsOpen(certification) || certification.EvaluationSummary is not [var first, ..]) yield break;
        var isTold = EvaluationTexts.OfAll(certification).Any(text => ExperienceRoute.Names.AreIn(context.TokensOf(text)))
            || ExperienceRoute.JuryOf(certification) is { } jury && Test.AreIn(context.TokensOf(jury.Composition));
        if (!isTold) yield return At(certification, first);
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        ExperienceRoute.IsOpen(certification) && certification.EvaluationSummary.Count == 0;
}
