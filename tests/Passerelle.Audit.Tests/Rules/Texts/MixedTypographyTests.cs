using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class MixedTypographyTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Theory]
    [InlineData("Salons d'été et d'hiver", "'", "apostrophe")]
    [InlineData("Salons… et congrès...", "...", "suspension")]
    [InlineData("Salons  et  congrès", "  ", "doublées")]
    [InlineData("Salons et con\u200Bgrès", "\u200B", "invisible")]
    public void Each_kind_is_told_once_at_its_first_place(string text, string culprit, string message)
    {
        var finding = Assert.Single(Audited.With(File, "Salons et congrès", text).Of(RuleIds.Txt12));

        Assert.Equal(culprit, finding.Quote!.Culprit);
        Assert.Contains(message, finding.Message(Language.French), StringComparison.Ordinal);
    }
}
