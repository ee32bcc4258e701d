using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Evaluations;

public class DeliverableRepeatedTests
{
    private const string Block = "certifications/rncp99101/blocs/bc03.yaml";
    private const string Long = "Plan de circulation des spectateurs, des artistes et des secours pendant le festival";

    [Fact]
    public void It_finds_the_estimate_of_the_sample() => Assert.Equal(
        ["RNCP34708 bc02.yaml evaluations[E1].livrables[1]", "RNCP34708 bc02.yaml evaluations[E1].livrables[4]"],
        Audited.Sample.PlacesOf(RuleIds.Eval06).Where(place => place.StartsWith("RNCP34708", StringComparison.Ordinal)));

    [Fact]
    public void Nearly_the_same_words_are_a_warning()
    {
        var finding = Audited.With(Block, "      - Plan de circulation des spectateurs\n", $"      - {Long}\n      - {Long.Replace("artistes", "artiste", StringComparison.Ordinal)}\n").Finds(RuleIds.Eval06, "artiste ");

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal("déjà demandé ici", finding.RoleOf(Assert.Single(finding.Related), Language.French));
    }

    [Fact]
    public void Two_tests_may_ask_for_the_same_short_document() =>
        Audited.With(Block, "      - Plan de circulation des spectateurs\n", "      - Dossier de programmation\n").And(Block, "      - Dossier de programmation de 20 pages\n", "      - Dossier de programmation\n").FindsNothing();

    [Fact]
    public void Two_tests_that_ask_for_the_same_long_document_are_a_warning()
    {
        var finding = Audited.With(Block, "      - Plan de circulation des spectateurs\n", $"      - {Long}\n").And(Block, "      - Dossier de programmation de 20 pages\n", $"      - {Long}\n").Finds(RuleIds.Eval06, Long);

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
    }

    [Fact]
    public void A_list_in_a_description_is_read_line_by_line()
    {
        var finding = Audited
            .With(Block, "    description: Le candidat présente le plan d’accueil du festival et répond aux questions du jury.\n", "    description: |-\n      Le candidat remet :\n      - un plan des accès ;\n      - un plan des accès.\n")
            .Finds(RuleIds.Eval06, "accès.");

        Assert.Equal("un plan des accès.", finding.Quote!.Culprit);
    }
}
