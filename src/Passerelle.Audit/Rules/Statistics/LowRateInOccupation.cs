using Passerelle.Model;

namespace Passerelle.Audit.Rules.Statistics;

/// <summary>STAT-05: most holders work in the target occupation, and still do after two years.</summary>
internal sealed class LowRateInOccupation() : CertificationRule(RuleIds.Stat05, FindingSeverity.Info, RegistrationCriterion.K1, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var (least, fall) = (context.ValueOf(Thresholds.LowOccupationRate), context.ValueOf(Thresholds.OccupationRateDrop));
        foreach (var promotion in certification.Promotions)
        {
            IEnumerable<Located<int>?> rates = [promotion.InOccupationAfter6Months, promotion.InOccupationAfter2Years];
            foreach (var rate in rates.OfType<Located<int>>().Where(rate => rate.Value < least).Take(1))
            {
                yield return At(certification, rate).Says("low").With("annee", promotion.Year.Value).With("taux", rate.Value).With("seuil", least);
            }

            if (promotion is { InOccupationAfter6Months: { } early, InOccupationAfter2Years: { } late } && early.Value - late.Value > fall)
            {
                yield return At(certification, late).Says("fall").With("annee", promotion.Year.Value).With("avant", early.Value).With("taux", late.Value).Beside("early", early);
            }
        }
    }
}
