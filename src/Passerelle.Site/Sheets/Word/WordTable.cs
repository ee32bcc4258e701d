using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Office;

namespace Passerelle.Site.Sheets.Word;

/// <summary>A table: one header row, which is repeated on every page, and no merged cell, so that any reader keeps its place in it.</summary>
/// <param name="Caption">What it shows; read out before it.</param>
/// <param name="Headers">Headers of the columns.</param>
/// <param name="Widths">Widths of the columns, in twentieths of a point.</param>
/// <param name="Palette">Colours.</param>
internal sealed record WordTable(string Caption, IReadOnlyList<string> Headers, IReadOnlyList<int> Widths, OfficePalette Palette)
{
    // A row of fewer lines than this is not broken over two pages.
    private const int ShortRow = 10;
    // About how wide a letter is, in twentieths of a point.
    private const int LetterWidth = 92;

    /// <summary>The table of these rows; a cell is a list of paragraphs.</summary>
    public Table Of(IEnumerable<IReadOnlyList<WordCell>> rows)
    {
        var table = new Table(Properties(), new TableGrid(Widths.Select(width => new GridColumn { Width = $"{width}" })));
        table.Append(Row(Headers.Select(header => WordCell.Header(header, Palette)).ToList(), isHeader: true));
        table.Append(rows.Select(row => Row(row, isHeader: false)));
        return table;
    }

    /// <summary>About how many lines these paragraphs take in a column.</summary>
    public int LinesOf(IEnumerable<OpenXmlElement> paragraphs, int column)
    {
        var letters = Math.Max(1, Widths[column] / LetterWidth);
        return paragraphs.Sum(paragraph => 1 + (paragraph.InnerText.Length / letters));
    }

    private TableProperties Properties() => new(
        new TableStyle { Val = StyleNames.Table },
        new TableWidth { Width = $"{Widths.Sum()}", Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
        new TableCaption { Val = XmlText.Of(Caption) },
        new TableDescription { Val = XmlText.Of(string.Join(", ", Headers)) });

    private TableRow Row(IReadOnlyList<WordCell> cells, bool isHeader)
    {
        var properties = new TableRowProperties();
        if (isHeader || cells.Select((cell, column) => LinesOf(cell.Paragraphs, column)).Max() < ShortRow) properties.Append(new CantSplit());
        if (isHeader) properties.Append(new TableHeader());
        var row = new TableRow(properties);
        row.Append(cells.Select((cell, column) => cell.Of(Widths[column])));
        return row;
    }
}
