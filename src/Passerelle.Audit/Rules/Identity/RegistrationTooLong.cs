using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>DATE-04: a registration on request lasts five years at most.</summary>
internal sealed class RegistrationTooLong() : CertificationRule(RuleIds.Date04, FindingSeverity.Error, criterion: null, Sources.C9)
{
    private const int MostYears = 5;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var registration = certification.Registration;
        if (!registration.IsOnRequest()) yield break;
        if (registration.Years is { } years)
        {
            if (years.Value > MostYears) yield return At(certification, years).Says("duration").With("duree", YearsText.Of(years.Value));
        }
        else if (registration.Expiry is { } expiry && certification.Beginnings().ToList() is { Count: > 0 } days && expiry.Value > days.Max().AddYears(MostYears).AddDays(1))
        {
            yield return At(certification, expiry).Says("dates").With("echeance", expiry.Value).With("debut", days.Max());
        }
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        !certification.Registration.IsOfRight() && certification.Registration is { Years: null } and ({ Expiry: null } or { Decision: null });
}
