using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-03: a competency says to what end.</summary>
internal sealed class CompetencyWithoutPurpose() : BlockRule(RuleIds.Comp03, FindingSeverity.Warning, RegistrationCriterion.K3, Sources.F2)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        var markers = context.Words(WordLists.PurposeMarkers);
        foreach (var competency in block.Competencies.Where(competency => !markers.AreIn(context.TokensOf(competency.Text))))
        {
            var finding = At(certification, competency.Text).With("competence", competency.Code.Value.Value);
            yield return certification.Registration.Type?.Value == RegistrationType.OfRight ? finding.LoweredTo(FindingSeverity.Info) : finding;
        }
    }
}
