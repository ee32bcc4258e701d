using Passerelle.Site.Sheets.Word;

namespace Passerelle.Site.Tests.Sheets.Word;

public class RunningColumnTests
{
    [Fact]
    public void Text_that_is_shorter_than_the_rows_ends_before_them() =>
        Assert.Equal(["a b", "c", ""], Shared(["a", "b", "c"], 2, 2, 2));

    [Fact]
    public void Text_that_is_longer_makes_all_rows_taller_by_the_same_share() =>
        Assert.Equal(["a b", "c d e f"], Shared(["a", "b", "c", "d", "e", "f"], 1, 2));

    [Fact]
    public void A_single_row_takes_all() => Assert.Equal(["a b c"], Shared(["a", "b", "c"], 1));

    [Fact]
    public void A_name_stays_with_what_it_names() =>
        Assert.Equal(["a", "B c"], Shared(["a", "B", "c"], 2, 2));

    [Fact]
    public void Nothing_is_lost_where_rows_are_empty() =>
        Assert.Equal("a b c", string.Join(' ', Shared(["a", "b", "c"], 0, 0)).Trim());

    [Fact]
    public void No_line_parts_the_cells()
    {
        var cells = RunningColumn.Of([], [1, 1, 1], _ => 1);

        Assert.Equal([false, true, true], cells.Select(cell => cell.ContinuesAbove));
        Assert.Equal([true, true, false], cells.Select(cell => cell.ContinuesBelow));
    }

    // A capital is the name of what follows it.
    private static IEnumerable<string> Shared(string[] texts, params int[] heights) => RunningColumn
        .Of(texts.Select(text => WordText.Paragraph(char.IsUpper(text[0]) ? "TableLead" : "TableText", text)), heights, _ => 1)
        .Select(cell => string.Join(' ', cell.Paragraphs.Select(paragraph => paragraph.InnerText)));
}
