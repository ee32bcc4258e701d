using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class TitlesOfTwoStylesTests
{
    private const string Block = "certifications/rncp99101/blocs/bc01.yaml";

    [Fact]
    public void The_titles_of_the_sample_are_of_one_style_each() => Assert.Empty(Audited.Sample.Of(RuleIds.Title01));

    [Fact]
    public void The_rarer_style_is_told_beside_the_usual_one()
    {
        var finding = Assert.Single(Titled("Concevoir un projet événementiel").Of(RuleIds.Title01));

        Assert.Equal("Concevoir un projet événementiel", finding.Quote!.Culprit);
        Assert.Equal("certifications/rncp99101/blocs/bc02.yaml", Assert.Single(finding.Related).Place.File);
    }

    [Theory]
    [InlineData("Culture d’un projet événementiel")]
    [InlineData("Inventaire des besoins d’un événement")]
    [InlineData("Cadre d’un projet événementiel")]
    [InlineData("Chantier d’un événement")]
    public void A_noun_that_ends_like_a_verb_is_none(string title) => Assert.Empty(Titled(title).Of(RuleIds.Title01));

    private static Audited Titled(string title) => Audited.With(Block, "titre: Conception d’un projet événementiel", $"titre: {title}");
}
