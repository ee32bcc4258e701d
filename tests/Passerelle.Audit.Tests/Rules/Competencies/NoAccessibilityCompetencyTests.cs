using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class NoAccessibilityCompetencyTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    private static readonly Audited Without = Audited
        .With("certifications/rncp99101/blocs/bc01.yaml", "Concevoir un scénario accessible aux personnes en situation de handicap et sobre", "Concevoir un scénario sobre")
        .And("certifications/rncp99101/blocs/bc04.yaml", "les stands accessibles d’un salon", "les stands d’un salon");

    [Fact]
    public void It_finds_the_old_fiche_of_the_sample() => Assert.Contains(Audited.Sample.Of(RuleIds.Comp11), finding => finding.Certification?.Value == "RNCP32017");

    [Fact]
    public void Other_sections_do_not_count() => Assert.Equal(FindingSeverity.Warning, Assert.Single(Without.And(File, "Salons et congrès", "Personnes en situation de handicap").Of(RuleIds.Comp11)).Severity);

    [Theory]
    [InlineData("type: sur_demande", "type: de_droit")]
    [InlineData("decision: 2025-06-26", "decision: 2021-04-21")]
    public void Of_right_or_before_the_note_it_is_information(string old, string @new) =>
        Assert.Equal(FindingSeverity.Info, Assert.Single(Without.And(File, old, @new).Of(RuleIds.Comp11)).Severity);

    [Fact]
    public void A_school_may_add_words() => Assert.Empty(Without
        .And("certifications/rncp99101/blocs/bc01.yaml", "pour accueillir tous les publics", "pour n’exclure personne")
        .AndFile("listes/mots.txt", "exclure personne\n")
        .Set("listes: {mots_accessibilite: listes/mots.txt}")
        .Of(RuleIds.Comp11));
}
