using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class BlockNotIndependentTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Block = "certifications/rncp99102/blocs/bc02.yaml";

    [Fact]
    public void It_finds_the_conditions_of_the_sample() =>
        Assert.Equal(["RNCP41242", "RNCP41481"], Audited.Sample.Of(RuleIds.Bloc10).Select(finding => finding.Certification?.Value).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Avoir validé le bloc 1.", "Avoir validé le bloc")]
    [InlineData("Avoir préalablement validé au moins un autre bloc du titre.", "Avoir préalablement validé au moins un autre bloc")]
    [InlineData("Le candidat doit être titulaire du bloc précédent.", "être titulaire du bloc")]
    public void A_block_that_waits_for_another_is_an_error(string text, string marked)
    {
        var finding = With(text).Finds(RuleIds.Bloc10, text);

        Assert.Equal((FindingSeverity.Error, marked), (finding.Severity, finding.Quote!.Culprit));
    }

    [Theory]
    [InlineData("Avoir validé tous les blocs.")]
    [InlineData("Avoir validé l’ensemble des blocs.")]
    [InlineData("Prérequis à la validation de blocs sans formation.")]
    [InlineData("Maîtriser l’anglais au niveau B2.")]
    public void Other_conditions_are_left_alone(string text) => Assert.Empty(With(text).Of(RuleIds.Bloc10));

    [Fact]
    public void What_is_asked_for_one_block_contradicts_the_answer_no()
    {
        var finding = With("Le niveau B2 est demandé pour le bloc 2.").Finds(RuleIds.Bloc10, "bloc 2");

        Assert.Equal("bloc 2", finding.Quote!.Culprit);
        Assert.Equal("prerequis.distincts_par_bloc", Assert.Single(finding.Related).Path);
    }

    [Fact]
    public void So_does_what_the_file_of_a_block_asks() => Assert.Single(Own.Of(RuleIds.Bloc10));

    [Theory]
    [InlineData("  distincts_par_bloc: oui\n")]
    [InlineData("")]
    public void Another_answer_or_none_is_no_contradiction(string answer) => Assert.Empty(Own.And(File, "  distincts_par_bloc: non\n", answer).Of(RuleIds.Bloc10));

    private static Audited Own => Audited.With(Block, "activites: [A2]\n", "activites: [A2]\nprerequis:\n  entree: [Parler anglais au niveau B2.]\n");

    private static Audited With(string text) => Audited.With(File, "  distincts_par_bloc: non", $"  validation:\n    - {text}\n  distincts_par_bloc: non");
}
