using Passerelle.Model;

namespace Passerelle.Audit.Rules.Statistics;

/// <summary>STAT-02: where one promotion tells its rate in the target occupation after six months, all do.</summary>
internal sealed class RateInOccupationMissing() : CertificationRule(RuleIds.Stat02, FindingSeverity.Warning, RegistrationCriterion.K1, Sources.F3)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) => IsTold(certification) && !IsOfRight(certification)
        ? certification.Promotions
            .Where(promotion => promotion.InOccupationAfter6Months is null)
            .Select(promotion => At(certification, promotion.Year).With("annee", promotion.Year.Value))
        : [];

    /// <summary>The open data mostly leave this rate out: where no promotion has it, it may be told elsewhere.</summary>
    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification.Promotions.Count > 0 && !IsTold(certification) && !IsOfRight(certification);

    private static bool IsTold(Certification certification) => certification.Promotions.Any(promotion => promotion.InOccupationAfter6Months is not null);

    private static bool IsOfRight(Certification certification) => certification.Registration.Type?.Value == RegistrationType.OfRight;
}
