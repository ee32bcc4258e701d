using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class UnbalancedBracketsTests
{
    private const string Block = "certifications/rncp99101/blocs/bc04.yaml";
    private const string Sales = "des données de vente, en vue";

    [Theory]
    [InlineData("(visites", "(visites")]
    [InlineData("visites)", "visites)")]
    [InlineData("« visites", "« visites")]
    [InlineData("(violences (VHSS...)", "(violences")]
    [InlineData("(« visites)", "« visites")]
    public void The_sign_is_marked_with_the_word_within(string text, string culprit) =>
        Assert.Equal(culprit, Audited.With(Block, Sales, $"des données de vente {text}, en vue").Finds(RuleIds.Txt01, "Mesurer").Quote!.Culprit);

    [Fact]
    public void Opened_and_closed_are_told_apart()
    {
        Assert.Contains("jamais fermé", Audited.With(Block, Sales, "(des données, en vue").Finds(RuleIds.Txt01, "Mesurer").Message(Language.French), StringComparison.Ordinal);
        Assert.Contains("jamais été ouvert", Audited.With(Block, Sales, "des données), en vue").Finds(RuleIds.Txt01, "Mesurer").Message(Language.French), StringComparison.Ordinal);
    }
}
