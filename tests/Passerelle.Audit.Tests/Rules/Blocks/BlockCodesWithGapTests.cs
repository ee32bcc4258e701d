using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class BlockCodesWithGapTests
{
    private const string Block = "certifications/rncp99102/blocs/bc02.yaml";

    [Fact]
    public void A_gap_is_told_once_at_the_block_after_it()
    {
        var finding = Assert.Single(Audited.Exemplary
            .AndFile("certifications/rncp99102/blocs/bc04.yaml", "code: BC04\ntitre: Bilan d’une tournée\ncompetences: []\n")
            .AndFile("certifications/rncp99102/blocs/bc05.yaml", "code: BC05\ntitre: Archives d’une tournée\ncompetences: []\n")
            .Of(RuleIds.Bloc02));

        Assert.Equal("Le code BC04 ne suit pas celui du bloc précédent : BC03 est attendu.".Replace(" :", "\u202F:", StringComparison.Ordinal), finding.Message(Language.French));
    }

    [Fact]
    public void A_code_of_another_certification_is_marked()
    {
        var finding = Printed("Bloc RNCP98102BC02").Finds(RuleIds.Bloc02, "RNCP98102BC02");

        Assert.Equal((FindingSeverity.Warning, "RNCP98102BC02"), (finding.Severity, finding.Quote!.Culprit));
    }

    [Fact]
    public void A_printed_code_of_the_old_kind_is_only_information() => Assert.Equal(FindingSeverity.Info, Assert.Single(Printed("Bloc 2").Of(RuleIds.Bloc02)).Severity);

    [Fact]
    public void The_code_of_the_block_may_be_printed_in_other_words() => Assert.Empty(Printed("Bloc RNCP99102BC02").Of(RuleIds.Bloc02));

    private static Audited Printed(string code) => Audited.With(Block, "code: BC02\n", $"code: BC02\ncode_publie: {code}\n");
}
