using Passerelle.Site.Sheets.Tables;

namespace Passerelle.Site.Tests.Sheets.Tables;

public class CellTextTests
{
    [Theory]
    [InlineData("Lire.", "Lire.")]
    [InlineData("un\r\ndeux", "un\ndeux")]
    [InlineData("_x000D_", "_x005F_x000D_")]
    [InlineData("a_x12ab_b", "a_x005F_x12ab_b")]
    [InlineData("_x00_ et _abc_", "_x00_ et _abc_")]
    [InlineData("a\u0001b", "a\uFFFDb")]
    public void A_cell_shows_what_was_written(string text, string expected) => Assert.Equal(expected, CellText.Of(text));

    [Fact]
    public void A_text_that_Excel_does_not_take_is_cut_and_shows_it()
    {
        var text = CellText.Of(new string('a', 40_000));

        Assert.Equal(32_767, text.Length);
        Assert.EndsWith("a…", text, StringComparison.Ordinal);
    }
}
