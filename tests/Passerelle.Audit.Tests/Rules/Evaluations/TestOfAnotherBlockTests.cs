using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Evaluations;

public class TestOfAnotherBlockTests
{
    private const string Company = "certifications/rncp99101/blocs/bc04.yaml";
    private const string Culture = "certifications/rncp99101/blocs/bc03.yaml";
    private const string Copied = "Le candidat présente le plan d’accueil du festival et répond aux questions du jury.";

    [Fact]
    public void It_finds_the_shooting_of_the_sample() => Assert.Equal(["RNCP41242 bc10.yaml evaluations[E2].description"], Audited.Sample.PlacesOf(RuleIds.Eval07));

    [Fact]
    public void The_word_of_the_other_block_is_marked()
    {
        var finding = Audited.With(Company, "Le candidat présente le rétroplanning du montage et répond aux questions du jury.", Copied).Finds(RuleIds.Eval07, "du festival");

        Assert.Equal("festival", finding.Quote!.Culprit);
        Assert.Equal(Culture, Assert.Single(finding.Related).Place.File);
    }

    [Fact]
    public void A_sentence_of_three_blocks_is_general() => Assert.Empty(Audited
        .With(Company, "Le candidat présente le rétroplanning du montage et répond aux questions du jury.", Copied)
        .And("certifications/rncp99101/blocs/bc02.yaml", "puis réagit à un incident de chantier annoncé par le jury.", "puis réagit à un incident de chantier annoncé par le jury. " + Copied)
        .Of(RuleIds.Eval07));

    [Fact]
    public void Two_certifications_may_say_the_same() => Assert.Empty(Audited
        .With("certifications/rncp99102/blocs/bc01.yaml", "À partir d’un spectacle donné, le candidat dresse la liste des lieux, l’argumentaire et l’itinéraire d’une tournée.", Copied)
        .Of(RuleIds.Eval07));
}
