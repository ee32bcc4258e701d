using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class BlockOfOneCompetencyTests
{
    private const string Block = "certifications/rncp99102/blocs/bc01.yaml";

    [Fact]
    public void It_finds_the_block_of_the_sample() => Assert.Equal(["RNCP41242 bc01.yaml competences[C1].texte"], Audited.Sample.PlacesOf(RuleIds.Bloc03));

    [Fact]
    public void It_names_the_block_and_quotes_the_competency()
    {
        var finding = Assert.Single(Alone().Of(RuleIds.Bloc03));

        Assert.Equal("Le bloc BC01 n’a qu’une compétence.", finding.Message(Language.French));
        Assert.Equal($"{Block}: competences[C1.1].texte", finding.Where);
        Assert.StartsWith("Cartographier", finding.Quote!.Culprit, StringComparison.Ordinal);
        Assert.Equal("RNCP99102", finding.Certification?.Value);
    }

    [Fact]
    public void A_block_without_any_is_not_told_here() => Assert.Empty(Audited.Exemplary
        .AndFile(Block, "code: BC01\ntitre: Préparation d’une tournée\nactivites: [A1]\ncompetences: []\n")
        .Of(RuleIds.Bloc03));

    private static Audited Alone() => Audited.Exemplary.AndFile(
        Block,
        "code: BC01\ntitre: Préparation d’une tournée\nactivites: [A1]\ncompetences:\n  - {code: C1.1, texte: Cartographier les salles pour les démarcher.}\n");
}
