using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests;

public class AuditRunTests
{
    private const string Block = "certifications/rncp99101/blocs/bc01.yaml";

    private static readonly Audited WithoutPurpose = Audited.With(Block, ", afin de fixer les objectifs de l’événement", "");

    [Theory]
    [InlineData("erreur", FindingSeverity.Error)]
    [InlineData("info", FindingSeverity.Info)]
    public void A_school_may_set_the_severity(string word, FindingSeverity severity) =>
        Assert.Equal(severity, Assert.Single(WithoutPurpose.Set($"severites: {{COMP-03: {word}}}").Findings).Severity);

    [Fact]
    public void A_rule_that_is_switched_off_says_nothing() => WithoutPurpose.Set("severites: {COMP-03: ignore}").FindsNothing();

    [Fact]
    public void What_a_rule_has_lowered_is_not_raised_again()
    {
        var site = WithoutPurpose.And("certifications/rncp99101/certification.yaml", "type: sur_demande", "type: de_droit").Set("severites: {COMP-03: erreur}");

        Assert.Equal(FindingSeverity.Info, Assert.Single(site.Of(RuleIds.Comp03)).Severity);
    }

    [Fact]
    public void Only_new_findings_count_against_a_baseline_though_lines_move()
    {
        var baseline = Baseline.Write(WithoutPurpose.Findings);
        var later = WithoutPurpose
            .And(Block, "role: obligatoire", "# Une ligne de plus.\nrole: obligatoire")
            .And(Block, ", en vue de vérifier la faisabilité du projet", "")
            .AndFile("audit-reference.json", baseline)
            .Set("reference: audit-reference.json");

        later.Finds(RuleIds.Comp03, "Chiffrer");
        Assert.Equal("competences[C1.1].texte", Assert.Single(later.Report.Known).Path);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_input()
    {
        var site = WithoutPurpose
            .And("certifications/rncp99102/certification.yaml", "intitule: Responsable de diffusion de spectacles", "intitule: RNCP99102")
            .And(Block, ", en vue de vérifier la faisabilité du projet", "")
            .And("certifications/rncp99101/blocs/bc04.yaml", ", pour ouvrir les portes à l’heure prévue", "");

        // The rule that comes first speaks last.
        Assert.Equal(["competences[C1.1].texte", "competences[C1.3].texte", "competences[C4.2].texte", "intitule"], site.Findings.Select(finding => finding.Path));
    }
}
