using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class LevelsDisagreeTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_is_silent_on_the_sample() => Assert.Empty(Audited.Sample.Of(RuleIds.Lvl01));

    [Theory]
    [InlineData("I", 7)]
    [InlineData("I", 8)]
    [InlineData("II", 6)]
    [InlineData("III", 5)]
    [InlineData("IV", 4)]
    [InlineData("V", 3)]
    public void These_are_the_same(string old, int level) => Assert.Empty(Of(old, level));

    [Theory]
    [InlineData("I", 6)]
    [InlineData("II", 7)]
    [InlineData("III", 3)]
    [InlineData("IV", 5)]
    [InlineData("V", 5)]
    public void These_are_not(string old, int level)
    {
        var finding = Assert.Single(Of(old, level));

        Assert.Equal($"Le niveau {old} de 1969 n’est pas le niveau {level} du cadre national.", finding.Message(Language.French));
        Assert.Equal(("niveau_1969", "niveau"), (finding.Path, Assert.Single(finding.Related).Path));
    }

    private static IReadOnlyList<Finding> Of(string old, int level) =>
        Audited.With(File, "niveau: 6", $"niveau: {level}\nniveau_1969: {old}").Of(RuleIds.Lvl01);
}
