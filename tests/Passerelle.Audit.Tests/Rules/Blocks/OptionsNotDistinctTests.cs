using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class OptionsNotDistinctTests
{
    private const string File = "certifications/rncp99101/certification.yaml";
    private const string Block = "certifications/rncp99101/blocs/bc03.yaml";
    private const string Text = "celui de l’option choisie";

    [Fact]
    public void It_finds_the_options_of_the_sample_that_share_their_blocks() =>
        Assert.Contains(Audited.Sample.Of(RuleIds.Opt02), finding => finding.Certification?.Value == "RNCP41242" && finding.Path.StartsWith("obtention.options", StringComparison.Ordinal));

    [Fact]
    public void Two_options_of_the_same_blocks_cannot_be_told_apart()
    {
        var finding = Assert.Single(Third.Of(RuleIds.Opt02));

        Assert.Equal(("Concert", FindingSeverity.Warning), (finding.Quote!.Culprit, finding.Severity));
        Assert.Equal("mêmes blocs", finding.RoleOf(Assert.Single(finding.Related), Language.French));
    }

    [Fact]
    public void A_title_that_names_one_of_its_options_and_not_the_other_is_told()
    {
        var finding = Third
            .And(Block, "titre: Réalisation d’un événement culturel", "titre: Réalisation d’un événement culturel (Options Événement culturel / musical)")
            .Of(RuleIds.Opt02)
            .Single(each => each.Place.File == Block);

        Assert.Equal("Options Événement culturel / musical", finding.Quote!.Culprit);
        Assert.Contains("Concert", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_completion_it_is_only_information() => Assert.Equal(
        FindingSeverity.Info,
        Assert.Single(Audited.With(File, Text, "celui de l’option Événement culturel ou Entreprise").Of(RuleIds.Opt02)).Severity);

    [Theory]
    [InlineData("celui de l’option événement culturel ou de l’option événement d'entreprise")]
    [InlineData("celui d’une option")]
    public void All_names_or_none_are_right(string words) => Assert.Empty(Audited.With(File, Text, words).Of(RuleIds.Opt02));

    private static Audited Third => Audited.With(
        File, "    - code: ENTREPRISE\n", "    - code: CONCERT\n      nom: Concert\n      blocs: [BC01, BC02, BC03]\n    - code: ENTREPRISE\n");
}
