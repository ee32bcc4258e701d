using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class LastAwardUnusualTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_is_silent_on_the_sample() => Assert.Empty(Audited.Sample.Of(RuleIds.Date06));

    [Fact]
    public void Delivery_does_not_end_before_the_registration()
    {
        var finding = Assert.Single(Of("2030-06-25"));

        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal("La date limite de délivrance, le 25 juin 2030, vient avant l’échéance du 26 juin 2030.", finding.Message(Language.French));
    }

    [Theory]
    [InlineData("2034-06-25")]
    [InlineData("2034-06-26")]
    public void Four_years_are_usual(string day) => Assert.Empty(Of(day));

    [Fact]
    public void Another_span_is_a_warning_and_of_right_information()
    {
        var site = Audited.With(File, "limite_delivrance: 2034-06-25", "limite_delivrance: 2033-06-25");

        Assert.Equal(FindingSeverity.Warning, Assert.Single(site.Of(RuleIds.Date06)).Severity);
        Assert.Equal(FindingSeverity.Info, Assert.Single(site.And(File, "type: sur_demande", "type: de_droit").Of(RuleIds.Date06)).Severity);
    }

    [Fact]
    public void Of_right_five_years_are_seen_too() =>
        Assert.Empty(Audited.With(File, "limite_delivrance: 2034-06-25", "limite_delivrance: 2035-06-26").And(File, "type: sur_demande", "type: de_droit").Of(RuleIds.Date06));

    [Fact]
    public void What_is_not_written_is_unknown() =>
        Assert.Equal(["RNCP99102"], Audited.With(File, "  limite_delivrance: 2034-06-25\n", "").UnknownTo(RuleIds.Date06));

    private static IReadOnlyList<Finding> Of(string day) => Audited.With(File, "limite_delivrance: 2034-06-25", $"limite_delivrance: {day}").Of(RuleIds.Date06);
}
