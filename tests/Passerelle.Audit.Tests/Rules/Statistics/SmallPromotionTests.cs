using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Statistics;

public class SmallPromotionTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Rates = "certifies: 19, vae: 2, global_6m: 88, metier_6m: 80, metier_2a: 83";

    [Fact]
    public void Without_a_rate_there_is_nothing_to_say() => Assert.Empty(Audited.With(File, Rates, "certifies: 4").Of(RuleIds.Stat06));

    [Fact]
    public void A_school_may_set_the_threshold() => Assert.Empty(Audited.With(File, "certifies: 19", "certifies: 9").Set("seuils: {petite_promotion: 5}").Of(RuleIds.Stat06));
}
