using Passerelle.Model;

namespace Passerelle.Audit.Rules.Statistics;

/// <summary>STAT-03: the numbers of promotions can all be true at once.</summary>
internal sealed class ImpossibleStatistics() : CertificationRule(RuleIds.Stat03, FindingSeverity.Error, RegistrationCriterion.K2, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var years = new Dictionary<int, Located<int>>();
        foreach (var promotion in certification.Promotions)
        {
            var year = promotion.Year;
            if (year.Value > context.AsOf.Year) yield return At(certification, year).Says("future").With("annee", year.Value);
            if (!years.TryAdd(year.Value, year)) yield return At(certification, year).Says("twice").With("annee", year.Value).Beside("first", years[year.Value]);
            if (promotion.ByExperience is { } some && some.Value > promotion.Awarded.Value)
            {
                yield return At(certification, some).Says("experience").With("annee", year.Value).With("vae", some.Value).With("certifies", promotion.Awarded.Value);
            }

            if (promotion is { InOccupationAfter6Months: { } occupation, EmployedAfter6Months: { } employed } && occupation.Value > employed.Value)
            {
                yield return At(certification, occupation).Says("rates").With("annee", year.Value).With("metier", occupation.Value).With("global", employed.Value);
            }
        }
    }
}
