using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Statistics;

public class RateInOccupationMissingTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void Where_none_tells_it_nothing_is_known()
    {
        var site = Audited.With(File, "global_6m: 88, metier_6m: 80,", "global_6m: 88,").And(File, "global_6m: 90, metier_6m: 81,", "global_6m: 90,");

        Assert.Empty(site.Of(RuleIds.Stat02));
        Assert.Equal(["RNCP99102"], site.UnknownTo(RuleIds.Stat02));
    }

    [Fact]
    public void Of_right_it_is_not_looked_at() =>
        Assert.Empty(Audited.With(File, "global_6m: 88, metier_6m: 80,", "global_6m: 88,").And(File, "type: sur_demande", "type: de_droit").Of(RuleIds.Stat02));
}
