using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Statistics;

public class TooFewPromotionsTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Second = "  - {annee: 2023, certifies: 19, vae: 2, global_6m: 88, metier_6m: 80, metier_2a: 83}\n";

    [Fact]
    public void It_finds_the_fiches_of_the_sample_without_any() =>
        Assert.Equal(["RNCP32017", "RNCP35677"], Audited.Sample.Of(RuleIds.Stat01).Select(finding => finding.Certification?.Value));

    [Fact]
    public void Three_years_may_be_an_emerging_occupation() => Assert.Equal(
        FindingSeverity.Warning,
        Assert.Single(Audited.With(File, Second, "").And(File, "duree: 5", "duree: 3").Of(RuleIds.Stat01)).Severity);

    [Fact]
    public void Of_right_one_is_enough() => Assert.Empty(Audited.With(File, Second, "").And(File, "type: sur_demande", "type: de_droit").Of(RuleIds.Stat01));

    [Fact]
    public void A_decision_means_that_there_was_a_request() => Assert.Single(Audited.With(File, Second, "").And(File, "  type: sur_demande\n", "").Of(RuleIds.Stat01));

    [Fact]
    public void Without_type_and_decision_nothing_is_known() =>
        Assert.Equal(["RNCP99102"], Audited.With(File, "  type: sur_demande\n  decision: 2025-06-26\n", "").UnknownTo(RuleIds.Stat01));

    [Fact]
    public void A_promotion_without_its_rate_does_not_count() => Assert.Single(Audited.With(File, "vae: 2, global_6m: 88,", "vae: 2,").Of(RuleIds.Stat01));

    [Fact]
    public void A_school_may_set_the_threshold() => Assert.Equal(2, Audited.Exemplary.Set("seuils: {promotions_requises: 3}").Of(RuleIds.Stat01).Count);
}
