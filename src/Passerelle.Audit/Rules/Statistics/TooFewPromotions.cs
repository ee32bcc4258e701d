using Passerelle.Audit.Rules.Identity;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Statistics;

/// <summary>STAT-01: a request for registration shows two promotions with their insertion after six months.</summary>
internal sealed class TooFewPromotions() : CertificationRule(RuleIds.Stat01, FindingSeverity.Error, RegistrationCriterion.K1, Sources.L1, Sources.L3, Sources.F3)
{
    /// <summary>An emerging occupation is registered for so many years at most, and shows no promotion.</summary>
    private const int YearsOfEmerging = 3;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var required = context.ValueOf(Thresholds.RequiredPromotions);
        var shown = certification.Promotions.Count(promotion => promotion.EmployedAfter6Months is not null);
        if (!IsOfRegister(certification) || !certification.Registration.IsOnRequest() || shown >= required) yield break;
        var place = certification.Promotions.Count > 0 ? certification.Promotions[0].Year.Place : certification.Number.Place;
        var finding = At(certification, place).With("nombre", shown).With("seuil", required);
        yield return certification.Registration.Years?.Value <= YearsOfEmerging ? finding.LoweredTo(FindingSeverity.Warning) : finding;
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification.Registration is { Type: null, Decision: null } && IsOfRegister(certification);

    // The Répertoire spécifique does not count insertion.
    private static bool IsOfRegister(Certification certification) => certification.Number.Value.Register == Register.Rncp;
}
