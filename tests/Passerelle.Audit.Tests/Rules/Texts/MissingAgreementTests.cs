using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class MissingAgreementTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Theory]
    [InlineData("Salons d’un ou plusieurs département", "plusieurs département")]
    [InlineData("Salons et série de quatre épisode", "quatre épisode")]
    [InlineData("Salons selon la solution techniques", "la solution techniques")]
    [InlineData("Salons et bilan des solutions mise en œuvre", "des solutions mise en œuvre")]
    public void The_words_are_marked(string text, string culprit) =>
        Assert.Equal(culprit, Audited.With(File, "Salons et congrès", text).Finds(RuleIds.Txt15, text).Quote!.Culprit);

    [Theory]
    [InlineData("Salons à différents moments")]
    [InlineData("Salons et actions de mise en œuvre")]
    [InlineData("Salons pour la création numérique")]
    public void What_agrees_is_left_alone(string text) => Audited.With(File, "Salons et congrès", text).FindsNothing();
}
