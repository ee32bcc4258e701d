using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Statistics;

public class LowRateInOccupationTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_low_years_of_the_sample() => Assert.Equal(
        ["RNCP41481 certification.yaml promotions[2022].metier_6m", "RNCP41481 certification.yaml promotions[2021].metier_2a"],
        Audited.Sample.PlacesOf(RuleIds.Stat05));

    [Fact]
    public void A_fall_is_told_at_the_later_rate()
    {
        var finding = Audited.With(File, "metier_6m: 80, metier_2a: 83", "metier_6m: 80, metier_2a: 59").Finds(RuleIds.Stat05, "metier_2a: 59");

        Assert.Equal("promotions[2023].metier_2a", finding.Path);
        Assert.Equal("promotions[2023].metier_6m", Assert.Single(finding.Related).Path);
    }

    [Fact]
    public void A_school_may_set_the_thresholds()
    {
        Assert.Equal(4, Audited.Exemplary.Set("seuils: {taux_metier_faible: 85}").Of(RuleIds.Stat05).Count);
        Assert.Empty(Audited.With(File, "metier_6m: 80, metier_2a: 83", "metier_6m: 80, metier_2a: 59").Set("seuils: {baisse_taux_metier: 21}").Of(RuleIds.Stat05));
    }
}
