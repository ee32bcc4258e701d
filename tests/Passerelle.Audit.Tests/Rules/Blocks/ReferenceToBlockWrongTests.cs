using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class ReferenceToBlockWrongTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_title_of_the_sample() => Assert.Equal("RNCP41242", Assert.Single(Audited.Sample.Of(RuleIds.Ref01)).Certification?.Value);

    [Theory]
    [InlineData("Le bloc 3 demande un stage.", "3")]
    [InlineData("Les blocs 1, 2 et 4 demandent un stage.", "4")]
    [InlineData("BC07 demande un stage.", "07")]
    [InlineData("Le bloc 4 du RNCP 99102 demande un stage.", "4")]
    public void A_number_that_no_block_has_is_marked(string sentence, string marked)
    {
        var finding = With(sentence).Finds(RuleIds.Ref01, sentence);

        Assert.Equal(marked, finding.Quote!.Culprit);
    }

    [Fact]
    public void Another_title_is_marked_and_leads_to_the_block()
    {
        var finding = With("Le bloc 2 « Conduite d’une équipe » demande un stage.").Finds(RuleIds.Ref01, "Conduite");

        Assert.Equal("Conduite d’une équipe", finding.Quote!.Culprit);
        Assert.Equal("certifications/rncp99102/blocs/bc02.yaml", Assert.Single(finding.Related).Place.File);
    }

    [Theory]
    [InlineData("Le bloc 1 « Préparation d’une tournée » demande un stage.")]
    [InlineData("Les blocs n° 1 et 2 demandent un stage de 12 semaines.")]
    [InlineData("RNCP98102BC07 est reconnu.")]
    [InlineData("Le bloc 7 du RNCP\u00A098102 est reconnu.")]
    [InlineData("Un bloc de 7 heures, puis un bloc 3 jours plus tard.")]
    public void Good_references_and_other_numbers_are_left_alone(string sentence) => Assert.Empty(With(sentence).Of(RuleIds.Ref01));

    private static Audited With(string sentence) => Audited.With(File, "Chaque bloc est acquis définitivement.", sentence);
}
