using Passerelle.Import.Merging;

namespace Passerelle.Import.Tests.Merging;

public class ChangedWordsTests
{
    [Theory]
    [InlineData("Trier les bobines du fonds", "Trier les films du fonds", "… les bobines du …", "… les films du …")]
    [InlineData("Trier", "Trier et classer", "Trier", "Trier et classer")]
    [InlineData("un deux", "un deux trois quatre", "… deux", "… deux trois quatre")]
    [InlineData("5", "6", "5", "6")]
    [InlineData("", "Nouveau", "", "Nouveau")]
    public void Only_the_words_that_differ_are_shown_with_one_on_each_side(string before, string after, string expectedBefore, string expectedAfter) =>
        Assert.Equal(new ChangedWords(expectedBefore, expectedAfter), ChangedWords.Of(before, after));

    [Fact]
    public void A_long_text_is_cut_and_stands_on_one_line()
    {
        var shown = ChangedWords.Shortened("Ligne une\nligne deux " + new string('a', 100));

        Assert.StartsWith("Ligne une ligne deux aaa", shown, StringComparison.Ordinal);
        Assert.Equal((61, '…'), (shown.Length, shown[^1]));
    }
}
