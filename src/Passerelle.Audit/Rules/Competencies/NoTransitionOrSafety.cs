using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-12: competencies speak of the ecological or digital transition, and of health and safety at work.</summary>
internal sealed class NoTransitionOrSafety() : CertificationRule(RuleIds.Comp12, FindingSeverity.Info, RegistrationCriterion.K3, Sources.L2)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var texts = certification.Blocks.SelectMany(block => block.Competencies).Select(competency => competency.Text.Value).ToList();
        if (texts.Count == 0) yield break;
        if (!texts.Exists(context.Words(WordLists.Transitions).AreIn)) yield return At(certification, certification.Number).Says("transition");
        if (!texts.Exists(context.Words(WordLists.HealthAndSafety).AreIn)) yield return At(certification, certification.Number).Says("safety");
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) => certification.Blocks.All(block => block.Competencies.Count == 0);
}
