using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class PublicationNotInTextTests
{
    private const string File = "certifications/rncp99101/certification.yaml";
    private const string Journal = ", publiée au Journal officiel du 3 juillet 2025";

    [Fact]
    public void It_finds_the_day_of_the_sample_that_no_text_names()
    {
        var finding = Assert.Single(Audited.Sample.Of(RuleIds.Date08));

        Assert.Equal(("RNCP34708", "textes[0].date", "2002-04-28"), (finding.Certification?.Value, finding.Path, finding.Quote?.Text));
        Assert.Equal("Aucune des dates que cite ce texte n’est le 28 avril 2002, donné pour sa parution.", finding.Message(Language.French));
    }

    [Theory]
    [InlineData("JO du 03/07/2025")]
    [InlineData("paru au Bulletin officiel n° 30 du 3 juillet 2025")]
    public void A_journal_may_be_named_in_many_ways(string journal)
    {
        Audited.With(File, Journal, $" – {journal}").FindsNothing();
        Assert.Single(Audited.With(File, Journal, $" – {journal}").And(File, "    date: 2025-07-03", "    date: 2025-07-02").Of(RuleIds.Date08));
    }

    [Fact]
    public void A_text_is_not_published_before_it_is_signed()
    {
        var finding = Audited.With(File, Journal, "").And(File, "    date: 2025-07-03", "    date: 2025-06-25").Finds(RuleIds.Date08, "date: 2025-06-25");

        Assert.Equal("La parution, le 25 juin 2025, vient avant le texte lui-même, du 26 juin 2025.", finding.Message(Language.French));
    }

    [Theory]
    [InlineData("Décision du 26 juin 2025 portant", "Effet au 1er septembre 2025 de la décision portant")]
    [InlineData("Décision du 26 juin 2025 portant", "Articles D. 337-139 et suivants, portant")]
    public void A_text_that_names_no_journal_and_no_signature_says_nothing(string old, string @new) =>
        Assert.Empty(Audited.With(File, old, @new).And(File, Journal, "").Of(RuleIds.Date08));
}
