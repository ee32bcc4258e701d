using Passerelle.Model;

namespace Passerelle.Audit.Rules.Correspondences;

/// <summary>CORR-01: a correspondence gives what its extent says, and from elsewhere.</summary>
internal sealed class ExtentContradicted() : CertificationRule(RuleIds.Corr01, FindingSeverity.Error, RegistrationCriterion.K8, Sources.L1, Sources.OpenData)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        foreach (var terms in certification.Equivalences)
        {
            var obtained = terms.Obtained.Select(code => code.Value).ToHashSet();
            var isWhole = obtained.Count == 0 || certification.Blocks.All(block => obtained.Contains(block.Code.Value));
            if (terms.Extent.Value == EquivalenceExtent.Total && !isWhole) yield return At(certification, terms.Extent).Says("total");
            if (terms.Extent.Value == EquivalenceExtent.Partial && obtained.Count == 0) yield return At(certification, terms.Extent).Says("partial");
            if (terms.Held is [var held, ..] && new Bridge(certification, terms).IsInternal) yield return At(certification, held.Number).Says("itself");
        }
    }
}
