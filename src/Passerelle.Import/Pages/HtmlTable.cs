using AngleSharp.Html.Dom;
using Passerelle.Import.Texts;

namespace Passerelle.Import.Pages;

/// <summary>Turns a table into rows of pipes: as many cells as the table has columns, empty ones too.</summary>
internal static class HtmlTable
{
    private const int MostRows = 100;

    /// <summary>The rows; the text of a cell may take several lines, and a pipe in it is escaped.</summary>
    public static IEnumerable<PageLine> Lines(IHtmlTableElement table)
    {
        var spans = new Dictionary<int, (IHtmlTableCellElement Cell, int Rows)>();
        foreach (var row in table.Rows)
        {
            var line = new PageLine("|", HtmlLines.LineOf(row));
            var cells = Cells(row, spans);
            foreach (var cell in cells)
            {
                var lines = new HtmlLines();
                lines.Add(cell);
                foreach (var (index, part) in lines.Close().SkipWhile(part => part.Text.Length == 0).Index())
                {
                    var text = part.Text.Replace("|", @"\|", StringComparison.Ordinal);
                    if (index == 0)
                    {
                        line = line with { Text = $"{line.Text} {text}" };
                        continue;
                    }

                    yield return line;
                    line = part with { Text = text };
                }

                line = line with { Text = line.Text + string.Concat(Enumerable.Repeat(" |", Math.Clamp(cell.ColumnSpan, 1, 20))) };
            }

            if (cells.Count > 0) yield return line;
        }
    }

    /// <summary>The cells of a row; one that spans rows is said again in each of them.</summary>
    private static List<IHtmlTableCellElement> Cells(IHtmlTableRowElement row, Dictionary<int, (IHtmlTableCellElement Cell, int Rows)> spans)
    {
        var cells = new List<IHtmlTableCellElement>();
        var own = new Queue<IHtmlTableCellElement>(row.Cells);
        while (own.Count > 0 || spans.ContainsKey(cells.Count))
        {
            var column = cells.Count;
            if (spans.Remove(column, out var span))
            {
                if (span.Rows > 1) spans[column] = (span.Cell, span.Rows - 1);
                cells.Add(span.Cell);
                continue;
            }

            var cell = own.Dequeue();
            if (cell.RowSpan > 1) spans[column] = (cell, Math.Min(cell.RowSpan, MostRows) - 1);
            cells.Add(cell);
        }

        return cells;
    }
}
