using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class CountOfBlocksWrongTests
{
    private const string Options = "certifications/rncp99101/certification.yaml";
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void The_blocks_of_the_sample_are_well_counted() => Assert.Empty(Audited.Sample.Of(RuleIds.Bloc07));

    [Fact]
    public void The_number_is_marked_with_its_noun()
    {
        var finding = With("La certification est composée de trois blocs de compétences.").Finds(RuleIds.Bloc07, "trois blocs");

        Assert.Equal("trois blocs", finding.Quote!.Culprit);
        Assert.Contains("en a 2", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Une attestation est remise à qui valide un ou trois blocs.")]
    [InlineData("Les quatre blocs suivants ne sont pas demandés.")]
    [InlineData("Les 2 blocs sont obligatoires.")]
    [InlineData("Les 4 blocs de RNCP98101 ne comptent pas.")]
    [InlineData("La certification comporte deux blocs.")]
    public void What_counts_something_else_is_left_alone(string sentence) => Assert.Empty(With(sentence).Of(RuleIds.Bloc07));

    [Theory]
    [InlineData("Elle comporte 4 blocs.", 0)]
    [InlineData("Valider les 2 blocs du tronc commun.", 0)]
    [InlineData("Valider les 3 blocs d’une option.", 0)]
    [InlineData("Elle comporte 5 blocs.", 1)]
    public void With_options_their_sizes_count_too(string sentence, int found) => Assert.Equal(
        found, Audited.With(Options, "Chaque bloc est acquis définitivement.", sentence).Of(RuleIds.Bloc07).Count);

    [Fact]
    public void Without_the_sets_of_an_option_nothing_can_be_said()
    {
        var site = With("Elle comporte 5 blocs.").And("certifications/rncp99102/blocs/bc02.yaml", "role: obligatoire", "role: optionnel");

        Assert.Empty(site.Of(RuleIds.Bloc07));
        Assert.Equal(["RNCP99102"], site.UnknownTo(RuleIds.Bloc07));
    }

    private static Audited With(string sentence) => Audited.With(File, "Chaque bloc est acquis définitivement.", sentence);
}
