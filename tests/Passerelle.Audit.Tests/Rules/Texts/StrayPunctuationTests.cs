using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class StrayPunctuationTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Theory]
    [InlineData("Salons (foires, congrès,)", ",)")]
    [InlineData("Salons ( …) et congrès", "( …)")]
    [InlineData("Salons () et congrès", "()")]
    [InlineData("Salons,, et congrès", ",,")]
    public void The_signs_are_marked(string text, string culprit) =>
        Assert.Equal(culprit, Audited.With(File, "Salons et congrès", text).Finds(RuleIds.Txt10, "Salons").Quote!.Culprit);

    [Fact]
    public void An_ellipsis_is_left_alone() => Audited.With(File, "Salons et congrès", "Salons, foires, ...").FindsNothing();
}
