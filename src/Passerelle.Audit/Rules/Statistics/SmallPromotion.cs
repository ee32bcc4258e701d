using Passerelle.Model;

namespace Passerelle.Audit.Rules.Statistics;

/// <summary>STAT-06: rates of a handful of holders say little.</summary>
internal sealed class SmallPromotion() : CertificationRule(RuleIds.Stat06, FindingSeverity.Info, RegistrationCriterion.K1, Sources.F11)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var least = context.ValueOf(Thresholds.SmallPromotion);
        return certification.Promotions
            .Where(promotion => promotion.Awarded.Value < least && HasRate(promotion))
            .Select(promotion => At(certification, promotion.Awarded).With("annee", promotion.Year.Value).With("certifies", promotion.Awarded.Value).With("seuil", least));
    }

    private static bool HasRate(PromotionStatistics promotion) =>
        (promotion.EmployedAfter6Months ?? promotion.InOccupationAfter6Months ?? promotion.InOccupationAfter2Years) is not null;
}
