using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class CompetencyWithoutActionVerbTests
{
    private const string Block = "certifications/rncp99101/blocs/bc01.yaml";
    private const string Budget = "Chiffrer le budget prévisionnel à partir";

    [Theory]
    [InlineData("Le budget prévisionnel, à partir", "Le")]
    [InlineData("Dossier chiffré, à partir", "Dossier")]
    public void The_first_word_is_marked(string text, string culprit) =>
        Assert.Equal(culprit, Audited.With(Block, Budget, text).Finds(RuleIds.Comp01, text).Quote!.Culprit);

    [Theory]
    [InlineData("S’appuyer sur un budget, à partir")]
    [InlineData("Ne pas dépasser un budget, à partir")]
    [InlineData("Être garant du budget, à partir")]
    public void Every_infinitive_will_do(string text) => Assert.Empty(Audited.With(Block, Budget, text).Of(RuleIds.Comp01));

    [Fact]
    public void A_school_may_add_a_word_that_is_no_verb() => Audited
        .With(Block, Budget, "Compter-rendu chiffré, à partir")
        .AndFile("listes/noms.txt", "compter\n")
        .Set("listes: {faux_infinitifs: listes/noms.txt}")
        .Finds(RuleIds.Comp01, "Compter-rendu");

    [Fact]
    public void The_sample_is_clean() => Assert.Empty(Audited.Sample.Of(RuleIds.Comp01));
}
