using Passerelle.Model;

namespace Passerelle.Audit.Rules.Correspondences;

/// <summary>CORR-06: where a certification has correspondences, it is seen which blocks have none.</summary>
internal sealed class BlockOfNoBridge() : CertificationRule(RuleIds.Corr06, FindingSeverity.Info, RegistrationCriterion.K8, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) => certification.Equivalences.Count == 0
        ? []
        : certification.Blocks
            .Where(block => !certification.BridgesTo(block.Code.Value).Any())
            .Select(block => At(certification, block.Title).With("bloc", block.Code.Value.Value));
}
