using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class MergedCompetenciesTests
{
    private const string Block = "certifications/rncp99101/blocs/bc01.yaml";
    private const string Budget = "Chiffrer le budget prévisionnel à partir des devis des prestataires";

    [Fact]
    public void It_finds_the_merged_competencies_of_the_sample() => Assert.Contains("RNCP34708 bc01.yaml competences[C1.6].texte", Audited.Sample.PlacesOf(RuleIds.Comp05));

    [Theory]
    [InlineData("Chiffrer le budget, etc. Identifier les prestataires", "Identifier")]
    [InlineData("Chiffrer le budget - Choisir les prestataires", "Choisir")]
    [InlineData("Chiffrer le budget ; Mettre les prestataires en concurrence", "Mettre")]
    [InlineData("Chiffrer le budget C2.1 – Déterminer les prestataires", "C2.1")]
    public void The_beginning_of_the_second_is_marked(string text, string culprit)
    {
        var finding = Audited.With(Block, Budget, text).Finds(RuleIds.Comp05, text);

        Assert.Equal(culprit, finding.Quote!.Culprit);
        Assert.Equal(FindingSeverity.Error, finding.Severity);
    }

    [Theory]
    [InlineData("Chiffrer le budget - Histoire et culture du lieu")]
    [InlineData("Chiffrer le budget et identifier les prestataires")]
    [InlineData("Chiffrer le budget selon la norme C2.1")]
    public void Other_words_are_left_alone(string text) => Assert.Empty(Audited.With(Block, Budget, text).Of(RuleIds.Comp05));
}
