using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class RenewalNotPreparedTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Theory]
    [InlineData("2027-11-25", FindingSeverity.Info, "avant le 25 mars 2027")]
    [InlineData("2027-07-26", FindingSeverity.Info, "avant le 26 novembre 2026")]
    [InlineData("2027-07-25", FindingSeverity.Warning, "devrait être déposée")]
    [InlineData("2027-05-25", FindingSeverity.Warning, "moins de six mois")]
    [InlineData("2026-11-25", FindingSeverity.Warning, "moins de six mois")]
    public void It_grows_graver_as_the_last_day_comes_near(string day, FindingSeverity severity, string words)
    {
        var finding = Assert.Single(Until(day).Of(RuleIds.Date05));

        Assert.Equal(severity, finding.Severity);
        Assert.Contains(words, finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("2027-11-26")]
    public void Before_and_after_it_is_silent(string day) => Assert.Empty(Until(day).Of(RuleIds.Date05));

    [Theory]
    [InlineData("type: sur_demande", "type: de_droit")]
    [InlineData("statut_publie: active", "statut_publie: inactive")]
    [InlineData("anterieures: [RNCP98102]", "remplacee_par: [RNCP98101]")]
    public void Nobody_need_ask_again(string old, string @new) => Assert.Empty(Until("2027-05-25")
        .AndFile("externes/rncp98101.yaml", "numero: RNCP98101\nintitule: Successeur\nblocs: [{code: BC01, titre: A}, {code: BC02, titre: B}, {code: BC03, titre: C}, {code: BC04, titre: D}]\n")
        .And(File, old, @new)
        .Of(RuleIds.Date05));

    [Fact]
    public void Without_a_last_day_nothing_is_known() => Assert.Equal(["RNCP99102"], Audited.With(File, "  echeance: 2030-06-26\n", "").UnknownTo(RuleIds.Date05));

    private static Audited Until(string day) => Audited.With(File, "echeance: 2030-06-26", $"echeance: {day}");
}
