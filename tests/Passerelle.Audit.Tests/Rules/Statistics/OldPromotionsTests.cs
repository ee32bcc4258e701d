using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Statistics;

public class OldPromotionsTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    private static readonly Audited Old = Audited.With(File, "annee: 2024", "annee: 2022").And(File, "annee: 2023", "annee: 2021");

    [Fact]
    public void An_old_promotion_is_told_with_its_decision()
    {
        var finding = Old.Finds(RuleIds.Stat04, "annee: 2022");

        Assert.Equal("La promotion la plus récente est 2022, pour une décision de 2025.", finding.Message(Language.French));
    }

    [Fact]
    public void A_school_may_set_the_threshold() => Old.Set("seuils: {recence_promotions: 3}").FindsNothing();
}
