using Passerelle.Model;

namespace Passerelle.Audit.Rules.Correspondences;

/// <summary>CORR-05: where a certification recognises another one of the corpus, that one recognises it too.</summary>
internal sealed class BridgeOfOneDirection() : CertificationRule(RuleIds.Corr05, FindingSeverity.Warning, RegistrationCriterion.K8, Sources.F5, Sources.L4)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var known = context.Catalogue;
        return
            from held in certification.Equivalences.SelectMany(terms => terms.Held).DistinctBy(held => held.Number.Value)
            let other = known.Certification(held.Number.Value)
            where other is not null && other.Number.Value != certification.Number.Value && IsInForce(context, other) && IsInForce(context, certification)
            where !known.Lineages.Of(certification.Number.Value).Contains(other.Number.Value)
            where !known.BridgesFrom(certification.Number.Value).Any(bridge => bridge.To.Number.Value == other.Number.Value)
            let finding = At(certification, held.Number).With("autre", other.Number.Value.Value)
            select IsOlder(other, certification) ? finding.LoweredTo(FindingSeverity.Info) : finding;
    }

    private static bool IsInForce(AuditContext context, Certification certification) =>
        RegistrationState.Of(certification, context.AsOf).Stage is LifeStage.Active or LifeStage.EndingSoon or LifeStage.Undated;

    /// <summary>An older certification could not know of the newer one when it was registered.</summary>
    private static bool IsOlder(Certification other, Certification certification) =>
        ValidityPeriod.Of(other.Registration).From < ValidityPeriod.Of(certification.Registration).From;
}
