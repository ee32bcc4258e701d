using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-01: a certification of the RNCP is made of blocks.</summary>
internal sealed class CertificationOfNoBlock() : CertificationRule(RuleIds.Bloc01, FindingSeverity.Error, RegistrationCriterion.K7, Sources.F1)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification.Number.Value.Register != Register.Rncp) yield break;
        if (certification.Blocks.Count == 0) yield return At(certification, certification.Number).Says("none");
        if (certification.Blocks is [var only]) yield return At(certification, only.Title).Says("one").LoweredTo(FindingSeverity.Warning);
    }
}
