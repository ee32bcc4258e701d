using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-10: what is said of evaluation speaks of candidates with disabilities.</summary>
internal sealed class TestsWithoutAdaptation() : CertificationRule(RuleIds.Eval10, FindingSeverity.Info, RegistrationCriterion.K4, Sources.F7)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification.EvaluationSummary is not [var first, ..]) yield break;
        var words = context.Words(WordLists.TestAdaptations);
        if (!EvaluationTexts.OfAll(certification).Any(text => words.AreIn(context.TokensOf(text)))) yield return At(certification, first);
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) => certification.EvaluationSummary.Count == 0;
}
