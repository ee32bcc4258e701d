using Passerelle.Import.Pages;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Pages;

public class PageTableTests
{
    [Theory]
    [InlineData("| Nom | Lieu |", "| A | B |\n| C | D |")]
    [InlineData("Nom | Lieu |", "A | B |\nC | D |")]
    public void A_table_has_a_frame_or_none(string header, string rows) => Assert.Equal(["A/B", "C/D"], Rows(header, rows));

    [Fact]
    public void A_cell_may_take_several_lines() => Assert.Equal(["A a/B b", "C/D"], Rows("| Nom | Lieu |", "|\nA\na |\nB\nb |\n| C | D |"));

    [Fact]
    public void The_last_row_may_have_lost_its_end() => Assert.Equal(["A/B", "C"], Rows("| Nom | Lieu |", "| A | B |\n| C |"));

    [Fact]
    public void An_empty_cell_stays_in_its_column() => Assert.Equal(["/B"], Rows("| Nom | Lieu |", "| | B |"));

    [Fact]
    public void An_escaped_pipe_is_a_letter() => Assert.Equal(["A|a/B"], Rows("| Nom | Lieu |", @"| A\|a | B |"));

    [Fact]
    public void What_stands_after_the_last_column_goes_with_it() => Assert.Equal(["A/B C"], Rows("| Nom | Lieu |", "| A | B | C |"));

    [Fact]
    public void Text_below_a_table_is_no_row() =>
        Assert.Equal(["Ailleurs"], PageTable.Of(Section("| Nom | Lieu |", "| A | B |\nAilleurs"))!.Rest.Select(line => line.Text));

    [Fact]
    public void A_header_without_pipes_has_lost_its_columns() => Assert.Null(PageTable.Of(Section("Nom Lieu", "A B")));

    [Fact]
    public void A_cell_is_asked_by_a_word_of_its_header() =>
        Assert.Equal("B", PageTable.Of(Section("| Nom légal | Lieu d’évaluation |", "| A | B |"))!.Rows[0]["lieu"].Text);

    private static IEnumerable<string> Rows(string header, string rows) =>
        PageTable.Of(Section(header, rows))!.Rows.Select(row => string.Join('/', row.Cells.Select(cell => cell.Text)));

    private static PageSection Section(string header, string rows) =>
        new(SectionKind.Certifiers, "", 1, new PageLine(header, 1), PageLines.Of(rows).ToValueList());
}
