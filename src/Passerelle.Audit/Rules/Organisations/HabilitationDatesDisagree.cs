using Passerelle.Model;

namespace Passerelle.Audit.Rules.Organisations;

/// <summary>ORG-04: the days of a habilitation follow each other, within the registration.</summary>
internal sealed class HabilitationDatesDisagree()
    : CertificationRule(RuleIds.Org04, FindingSeverity.Warning, RegistrationCriterion.K4, [Sources.Inference, Sources.L9])
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        foreach (var partner in certification.Partners)
        {
            if (partner.Since is not { } since) continue;
            var finding = At(certification, since).With("organisme", partner.Name.Value).With("depuis", since.Value);
            if (certification.Registration.Expiry is { } expiry && since.Value > expiry.Value)
            {
                yield return finding.Says("after").With("echeance", expiry.Value).Beside("expiry", expiry);
            }
            else if (partner.StateChangedOn is { } changed && changed.Value < since.Value)
            {
                yield return finding.Says("changed").With("changement", changed.Value).Beside("changed", changed);
            }
        }
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification.Partners.Any(partner => partner is { Since: null } or { State: null });
}
