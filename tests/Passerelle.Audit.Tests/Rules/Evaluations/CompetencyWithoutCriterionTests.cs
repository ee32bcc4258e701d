using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Evaluations;

public class CompetencyWithoutCriterionTests
{
    private const string Block = "certifications/rncp99102/blocs/bc01.yaml";

    [Fact]
    public void A_fiche_without_any_criterion_is_unknown()
    {
        Assert.Contains("RNCP35677", Audited.Sample.UnknownTo(RuleIds.Eval02));
        Assert.DoesNotContain("RNCP35677", Audited.Sample.Of(RuleIds.Eval02).Select(finding => finding.Certification?.Value));
    }

    [Fact]
    public void A_block_without_any_among_others_is_one_warning()
    {
        var text = Audited.Exemplary.TextOf(Block);
        var finding = Audited.Exemplary.AndFile(Block, text[..text.IndexOf("    criteres:", StringComparison.Ordinal)]).Finds(RuleIds.Eval02, "titre: Préparation");

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("Travail correct", "correct")]
    [InlineData("Bonne présentation", "Bonne")]
    public void A_vague_word_is_marked(string criterion, string word)
    {
        var finding = Audited.With(Block, "Arguments reliés au projet de chaque lieu.", criterion).Finds(RuleIds.Eval02, criterion);

        Assert.Equal((word, FindingSeverity.Warning), (finding.Quote!.Culprit, finding.Severity));
    }

    [Fact]
    public void A_vague_word_in_a_full_criterion_is_left_alone() =>
        Audited.With(Block, "Arguments reliés au projet de chaque lieu.", "Bonne adéquation des arguments au projet de chaque lieu.").FindsNothing();

    [Fact]
    public void A_copy_of_a_competency_is_told() => Audited
        .With(Block, "Distances et modes de transport comparés pour chaque étape.", "Tracer l’itinéraire d’une tournée selon son empreinte écologique, en vue de réduire les trajets !")
        .Finds(RuleIds.Eval02, "trajets !");

    [Fact]
    public void What_no_test_verifies_is_not_told_here() => Assert.Empty(Audited
        .With(Block, "    competences: [C1.1, C1.2, C1.3]", "    competences: [C1.1, C1.2]")
        .And(Block, "      - texte: Distances et modes de transport comparés pour chaque étape.\n        competences: [C1.3]\n", "")
        .Of(RuleIds.Eval02));
}
