using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class SpanNotOfWholeYearsTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_is_silent_on_the_sample() => Assert.Empty(Audited.Sample.Of(RuleIds.Date03));

    [Theory]
    [InlineData("2030-07-26", FindingSeverity.Warning)]
    [InlineData("2030-07-27", FindingSeverity.Info)]
    public void Far_from_whole_years_it_is_only_information(string day, FindingSeverity severity)
    {
        var finding = Assert.Single(Until(day).Of(RuleIds.Date03));

        Assert.Equal(severity, finding.Severity);
        Assert.EndsWith("on attendrait le 25 juin 2030.", finding.Message(Language.French), StringComparison.Ordinal);
        Assert.Equal("enregistrement.debut", Assert.Single(finding.Related).Path);
    }

    [Theory]
    [InlineData("2030-06-25")]
    [InlineData("2030-06-26")]
    [InlineData("2027-06-25")]
    public void Whole_years_end_on_the_anniversary_or_on_the_day_before(string day) => Assert.Empty(Until(day).Of(RuleIds.Date03));

    [Fact]
    public void Without_a_first_day_nothing_is_known() =>
        Assert.Equal(["RNCP99102"], Audited.With(File, "type: sur_demande", "type: de_droit").UnknownTo(RuleIds.Date03));

    [Fact]
    public void What_has_a_first_day_and_no_decision_is_of_right() =>
        Assert.Single(Audited.With(File, "  type: sur_demande\n  decision: 2025-06-26\n", "  debut: 2025-06-01\n").Of(RuleIds.Date03));

    private static Audited Until(string day) => Audited
        .With(File, "type: sur_demande\n  decision: 2025-06-26", "type: de_droit\n  debut: 2025-06-26")
        .And(File, "echeance: 2030-06-26", $"echeance: {day}");
}
