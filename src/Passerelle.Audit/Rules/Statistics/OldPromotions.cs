using Passerelle.Model;

namespace Passerelle.Audit.Rules.Statistics;

/// <summary>STAT-04: the promotions are recent, and no year between them is left out.</summary>
internal sealed class OldPromotions() : CertificationRule(RuleIds.Stat04, FindingSeverity.Info, RegistrationCriterion.K1, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var years = certification.Promotions.Select(promotion => promotion.Year).OrderByDescending(year => year.Value).ToList();
        if (years.Count == 0) yield break;
        if (certification.Registration.Decision is { } decision && years[0].Value < decision.Value.Year - context.ValueOf(Thresholds.YearsToDecision))
        {
            yield return At(certification, years[0]).Says("old").With("annee", years[0].Value).With("decision", decision.Value.Year).Beside("decision", decision);
        }

        foreach (var (newer, older) in years.Zip(years.Skip(1)).Where(pair => pair.First.Value - pair.Second.Value > 1))
        {
            yield return At(certification, older).Says("gap").With("annee", older.Value).With("suivante", newer.Value);
        }
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification.Promotions.Count > 0 && certification.Registration.Decision is null && certification.Registration.Type?.Value != RegistrationType.OfRight;
}
