using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class GluedTextTests
{
    private const string Block = "certifications/rncp99101/blocs/bc04.yaml";
    private const string Dossier = "Dossier commercial de 15 pages";

    [Fact]
    public void The_seam_is_an_error_and_is_marked()
    {
        var finding = Audited.With(Block, Dossier, "Réservation du matériel.atif du tournage").Finds(RuleIds.Txt02, "matériel");

        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal("matériel.atif", finding.Quote!.Culprit);
    }

    [Fact]
    public void A_code_against_its_word_is_a_warning() =>
        Assert.Equal(FindingSeverity.Warning, Audited.With(Block, Dossier, "C3.9Etablir un dossier de 15 pages").Finds(RuleIds.Txt02, "C3.9Etablir").Severity);

    [Theory]
    [InlineData("Un.e directeur.trice et ses assistant.es")]
    [InlineData("Voir https://www.ecole.example/dossier.final/page ou ecrire@ecole.example")]
    [InlineData("Fichier index.html, ou p.ex. node.js")]
    public void Other_stops_are_left_alone(string text) => Assert.Empty(Audited.With(Block, Dossier, $"\"{text}\"").Of(RuleIds.Txt02));
}
