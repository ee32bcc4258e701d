using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-08: words that introduce competencies are no competency.</summary>
internal sealed class LeadInAsCompetency() : BlockRule(RuleIds.Comp08, FindingSeverity.Info, RegistrationCriterion.K3, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        foreach (var competency in block.Competencies.Where(competency => LeadIns.IsOne(context, competency.Text)))
        {
            var finding = At(certification, competency.Text).With("competence", competency.Code.Value.Value);
            yield return LeadIns.HeadOf(context, competency.Text) is { } head ? finding.Marking(head).Says("head") : finding.Says("item");
        }
    }
}
