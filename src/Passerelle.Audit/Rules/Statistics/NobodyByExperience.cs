using Passerelle.Audit.Rules.Juries;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Statistics;

/// <summary>STAT-07: a route by experience that is open is used.</summary>
internal sealed class NobodyByExperience() : CertificationRule(RuleIds.Stat07, FindingSeverity.Info, RegistrationCriterion.K6, Sources.C4)
{
    /// <summary>One year without anybody is nothing to wonder at.</summary>
    private const int FewestPromotions = 2;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var told = certification.Promotions.Select(promotion => promotion.ByExperience).OfType<Located<int>>().ToList();
        if (!ExperienceRoute.IsOpen(certification) || told.Count < FewestPromotions || told.Count < certification.Promotions.Count) yield break;
        if (told.TrueForAll(some => some.Value == 0)) yield return At(certification, told[0]).With("nombre", told.Count);
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        ExperienceRoute.IsOpen(certification) && certification.Promotions.Any(promotion => promotion.ByExperience is null);
}
