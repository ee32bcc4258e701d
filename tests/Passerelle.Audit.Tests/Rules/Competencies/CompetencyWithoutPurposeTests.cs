using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class CompetencyWithoutPurposeTests
{
    private const string Block = "certifications/rncp99101/blocs/bc01.yaml";
    private const string Budget = "Chiffrer le budget prévisionnel à partir des devis des prestataires, en vue de vérifier la faisabilité du projet.";

    [Theory]
    [InlineData("afin d'éclairer le choix")]
    [InlineData("afin d’éclairer le choix")]
    [InlineData("pour éclairer le choix")]
    [InlineData("de sorte que le choix soit éclairé")]
    public void Every_marker_opens_a_purpose(string purpose) => Assert.Empty(Audited.With(Block, Budget, $"Chiffrer le budget, {purpose}.").Of(RuleIds.Comp03));

    [Fact]
    public void A_word_that_only_begins_like_a_marker_opens_none() =>
        Audited.With(Block, Budget, "Chiffrer les pourboires à partir des devis des prestataires.").Finds(RuleIds.Comp03, "pourboires");

    [Fact]
    public void Of_right_it_is_only_information()
    {
        var site = Audited.With(Block, Budget, "Chiffrer le budget.").And("certifications/rncp99101/certification.yaml", "type: sur_demande", "type: de_droit");

        Assert.Equal(FindingSeverity.Info, Assert.Single(site.Of(RuleIds.Comp03)).Severity);
    }

    [Fact]
    public void A_school_may_add_a_marker() => Assert.Empty(Audited
        .With(Block, Budget, "Chiffrer le budget, l’objectif étant d’éclairer le choix.")
        .AndFile("listes/finalites.txt", "# Tournures de l’école.\nl’objectif étant\n")
        .Set("listes: {marqueurs_finalite: listes/finalites.txt}")
        .Of(RuleIds.Comp03));
}
