using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class BlockOutOfProportionTests
{
    [Fact]
    public void The_blocks_of_the_sample_are_in_proportion() => Assert.Empty(Audited.Sample.Of(RuleIds.Bloc11));

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    public void More_than_three_times_the_median_is_told(int competencies, int found) => Assert.Equal(found, Sized(competencies).Of(RuleIds.Bloc11).Count);

    [Fact]
    public void A_school_may_set_the_threshold() => Assert.Single(Sized(7).Set("seuils: {taille_blocs: 200}").Of(RuleIds.Bloc11));

    private static Audited Sized(int competencies) => Audited.Exemplary.AndFile(
        "certifications/rncp99101/blocs/bc03.yaml",
        "code: BC03\ntitre: Réalisation d’un événement culturel\nrole: optionnel\nactivites: [A3]\ncompetences:\n"
        + string.Concat(Enumerable.Range(1, competencies).Select(number => $"  - {{code: C3.{number}, texte: Tenir le poste {number} pour ouvrir.}}\n")));
}
