using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class ItemsOnOneLineTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Theory]
    [InlineData("\"- Salons et congrès\"")]
    [InlineData("• Salons et congrès")]
    [InlineData(". Salons et congrès")]
    public void A_marker_that_is_left_is_told(string text) =>
        Assert.Contains("commence par un repère", Audited.With(File, "Salons et congrès", text).Finds(RuleIds.Txt07, "Salons").Message(Language.French), StringComparison.Ordinal);

    [Theory]
    [InlineData("Salons • Congrès", "Congrès")]
    [InlineData("Salons ; - Congrès", "Congrès")]
    [InlineData("Salons (France) - Congrès", "Congrès")]
    public void A_second_item_is_marked(string text, string culprit) =>
        Assert.EndsWith(culprit, Audited.With(File, "Salons et congrès", text).Finds(RuleIds.Txt07, "Salons").Quote!.Culprit, StringComparison.Ordinal);

    [Theory]
    [InlineData("Salons - foires et congrès")]
    [InlineData("Salons – Foires – Congrès")]
    [InlineData("Salons, dont les congrès - et les foires -, en France")]
    public void Other_dashes_are_left_alone(string text) => Audited.With(File, "Salons et congrès", text).FindsNothing();
}
