using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class GapAfterPredecessorTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string External = "externes/rncp98102.yaml";

    [Fact]
    public void It_finds_the_four_months_of_the_sample()
    {
        var finding = Assert.Single(Audited.Sample.Of(RuleIds.Lin02));

        Assert.Equal("RNCP41481", finding.Certification?.Value);
        Assert.Equal("L’enregistrement précédent a pris fin le 29 juin 2025, celui-ci commence le 27 octobre 2025\u202F: entre les deux, rien n’est enregistré.", finding.Message(Language.French));
        Assert.Equal("externes/rncp34719.yaml echeance", $"{Assert.Single(finding.Related).Place.File} {finding.Related[0].Path}");
    }

    [Theory]
    [InlineData("2025-06-24", 1)]
    [InlineData("2025-06-25", 0)]
    public void The_next_day_leaves_no_gap(string day, int findings) =>
        Assert.Equal(findings, Audited.With(External, "echeance: 2025-06-25", $"echeance: {day}").Of(RuleIds.Lin02).Count);

    [Fact]
    public void An_effect_that_goes_back_leaves_no_gap() => Assert.Empty(Audited
        .With(External, "echeance: 2025-06-25", "echeance: 2025-03-01")
        .And(File, "  duree: 5", "  debut: 2025-03-02\n  duree: 5")
        .Of(RuleIds.Lin02));

    [Fact]
    public void The_last_of_several_predecessors_counts() => Assert.Empty(Audited
        .With(External, "echeance: 2025-06-25", "echeance: 2025-03-01")
        .And(File, "anterieures: [RNCP98102]", "anterieures: [RNCP98102, RNCP98101]")
        .Of(RuleIds.Lin02));

    [Fact]
    public void A_predecessor_without_a_last_day_is_unknown()
    {
        var site = Audited.With(External, "echeance: 2025-06-25\n", "");

        Assert.Empty(site.Of(RuleIds.Lin02));
        Assert.Equal(["RNCP99102"], site.UnknownTo(RuleIds.Lin02));
    }
}
