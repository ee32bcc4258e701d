using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class UnobservableVerbTests
{
    private const string Block = "certifications/rncp99101/blocs/bc01.yaml";

    [Theory]
    [InlineData("Savoir chiffrer", "Savoir")]
    [InlineData("S’approprier", "S’approprier")]
    [InlineData("Être capable de chiffrer", "Être capable de")]
    public void The_verb_is_marked(string text, string culprit) =>
        Assert.Equal(culprit, Audited.With(Block, "Chiffrer le budget", $"{text} le budget").Finds(RuleIds.Comp02, text).Quote!.Culprit);

    [Fact]
    public void A_school_may_add_a_verb() => Audited
        .With(Block, "Chiffrer le budget", "Aborder le budget")
        .AndFile("listes/verbes.txt", "aborder\n")
        .Set("listes: {verbes_non_observables: listes/verbes.txt}")
        .Finds(RuleIds.Comp02, "Aborder");
}
