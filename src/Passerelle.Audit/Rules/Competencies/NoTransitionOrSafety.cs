using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-12: competencies speak of the ecological or digital transition, and of health and safety at work.</summary>
internal sealed class NoTransitionOrSafety() : CertificationRule(RuleIds.Comp12, FindingSeverity.Info, RegistrationCriterion.K3, Sources.L2)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var texts = certification.Blocks.SelectMany(block => block.Competencies).Select(competency => context.TokensOf(competency.Text)).ToList();
        if (texts.Count == 0) yield break;
        var (transitions, safety) = (context.Words(WordLists.Transitions), context.Words(WordLists.HealthAndSafety));
        if (!texts.Exists(text => transitions.AreIn(text))) yield return At(certification, certification.Number).Says("transition");
        if (!texts.Exists(text => safety.AreIn(text))) yield return At(certification, certification.Number).Says("safety");
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) => certification.Blocks.All(block => block.Competencies.Count == 0);
}
