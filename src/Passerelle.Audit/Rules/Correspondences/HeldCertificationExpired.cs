using Passerelle.Model;

namespace Passerelle.Audit.Rules.Correspondences;

/// <summary>CORR-02: what must be held was still registered when the certification was, unless it is an earlier version.</summary>
internal sealed class HeldCertificationExpired() : CertificationRule(RuleIds.Corr02, FindingSeverity.Info, RegistrationCriterion.K8, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (ValidityPeriod.Of(certification.Registration).From is not { } first) return [];
        return
            from held in HeldBy(context, certification)
            let until = ValidityPeriod.Of(held.Number.Value, context.Catalogue).Until
            where until < first
            select At(certification, held.Number).With("certification", held.Number.Value.Value).With("echeance", until.Value).With("decision", first);
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification.Equivalences.Count > 0
        && (ValidityPeriod.Of(certification.Registration).From is null
            || HeldBy(context, certification).Any(held => ValidityPeriod.Of(held.Number.Value, context.Catalogue).Until is null));

    private static IEnumerable<HeldCertification> HeldBy(AuditContext context, Certification certification) => certification.Equivalences
        .SelectMany(terms => terms.Held)
        .DistinctBy(held => held.Number.Value)
        .Where(held => held.Number.Value != certification.Number.Value && !context.Catalogue.Lineages.IsEarlier(held.Number.Value, certification.Number.Value));
}
