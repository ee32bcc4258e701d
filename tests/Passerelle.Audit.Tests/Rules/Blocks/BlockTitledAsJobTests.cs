using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class BlockTitledAsJobTests
{
    private const string Block = "certifications/rncp99102/blocs/bc01.yaml";

    [Fact]
    public void The_titles_of_the_sample_are_activities() => Assert.Empty(Audited.Sample.Of(RuleIds.Bloc05));

    [Theory]
    [InlineData("Chargé de diffusion", "Chargé")]
    [InlineData("Agent d'artistes", "Agent d'artistes")]
    public void An_occupation_is_marked(string title, string marked) =>
        Assert.Equal(marked, Assert.Single(Audited.With(Block, "Préparation d’une tournée", title).Of(RuleIds.Bloc05)).Quote!.Culprit);

    [Theory]
    [InlineData("Bloc 1")]
    [InlineData("Bloc de compétences n° 2")]
    public void A_mere_number_says_nothing(string title) => Assert.Contains(
        "ne dit pas", Assert.Single(Audited.With(Block, "Préparation d’une tournée", title).Of(RuleIds.Bloc05)).Message(Language.French), StringComparison.Ordinal);

    [Theory]
    [InlineData("Animation d’une équipe de techniciens")]
    [InlineData("Assister le régisseur")]
    [InlineData("Conseiller la clientèle d’un lieu")]
    [InlineData("Bloc opératoire et soins")]
    public void An_activity_is_right(string title) => Assert.Empty(Audited.With(Block, "Préparation d’une tournée", title).Of(RuleIds.Bloc05));

    [Fact]
    public void A_school_may_add_a_noun() => Assert.Single(Audited.With(Block, "Préparation d’une tournée", "Tourneur de spectacles")
        .AndFile("listes/metiers.txt", "tourneur\n").Set("listes: {noms_de_metiers: listes/metiers.txt}").Of(RuleIds.Bloc05));
}
