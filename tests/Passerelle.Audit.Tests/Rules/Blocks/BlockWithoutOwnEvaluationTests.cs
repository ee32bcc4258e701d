using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class BlockWithoutOwnEvaluationTests
{
    private const string Block = "certifications/rncp99102/blocs/bc01.yaml";

    [Fact]
    public void No_evaluation_at_all_is_an_error()
    {
        var finding = Assert.Single(With("").Of(RuleIds.Bloc06));

        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal($"{Block}: titre", finding.Where);
    }

    [Theory]
    [InlineData("Mise en situation professionnelle réelle ou reconstituée")]
    [InlineData("ÉTUDE DE CAS ET ENTRETIEN DEVANT UN JURY")]
    public void The_mere_name_of_a_form_is_warned_of(string title)
    {
        var finding = Assert.Single(With($"evaluations:\n  - {{code: E1, forme: mise_en_situation, titre: {title}}}\n").Of(RuleIds.Bloc06));

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal(title, finding.Quote!.Culprit);
    }

    [Fact]
    public void No_form_that_is_known_is_only_information() => Assert.Equal(
        FindingSeverity.Info,
        Assert.Single(With("evaluations:\n  - {code: E1, forme: inconnu, titre: Analyse des phases de la tournée}\n").Of(RuleIds.Bloc06)).Severity);

    [Theory]
    [InlineData("titre: Étude de cas sur une tournée")]
    [InlineData("titre: Étude de cas, description: La tournée d’un spectacle")]
    [InlineData("titre: Étude de cas, livrables: [Carte des lieux]")]
    [InlineData("titre: Étude de cas, duree: 4 h")]
    public void One_detail_is_enough(string rest) =>
        Assert.Empty(With($"evaluations:\n  - {{code: E1, forme: etude_de_cas, {rest}}}\n").Of(RuleIds.Bloc06));

    private static Audited With(string evaluations) => Audited.Exemplary.AndFile(
        Block,
        "code: BC01\ntitre: Préparation d’une tournée\nactivites: [A1]\ncompetences:\n  - {code: C1.1, texte: Cartographier les salles pour les démarcher.}\n" + evaluations);
}
