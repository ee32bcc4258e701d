using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class OrphanNoteMarkTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Theory]
    [InlineData("Salons et spectacles1", "spectacles1")]
    [InlineData("Salons et moodboard*", "moodboard*")]
    public void The_word_is_marked_with_its_sign(string text, string culprit) =>
        Assert.Equal(culprit, Audited.With(File, "Salons et congrès", text).Finds(RuleIds.Txt09, text).Quote!.Culprit);

    [Theory]
    [InlineData("Salons en html5 et mp3")]
    [InlineData("Salons de **grande** taille")]
    public void Other_signs_are_left_alone(string text) => Assert.Empty(Audited.With(File, "Salons et congrès", text).Of(RuleIds.Txt09));
}
