using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Juries;

public class JuryMostlyInternalTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Fact]
    public void An_absent_share_is_unknown() => Assert.Equal(["RNCP99101"], Audited.With(File, "    part_externes: 50\n", "").UnknownTo(RuleIds.Jury03));

    [Fact]
    public void A_school_may_set_the_threshold()
    {
        var finding = Assert.Single(Audited.Exemplary.Set("seuils: {part_externes_jury: 60}").Of(RuleIds.Jury03));

        Assert.Equal("jurys[J1].part_externes", finding.Path);
    }

    [Fact]
    public void Of_right_it_is_only_information() => Assert.Equal(
        FindingSeverity.Info,
        Assert.Single(Audited.With(File, "type: sur_demande", "type: de_droit").Set("seuils: {part_externes_jury: 60}").Of(RuleIds.Jury03)).Severity);
}
