using AngleSharp.Html.Dom;
using Passerelle.Import.Texts;

namespace Passerelle.Import.Pages;

/// <summary>Turns a table into rows of pipes: as many cells as the table has columns, empty ones too.</summary>
internal static class HtmlTable
{
    /// <summary>The rows; the text of a cell may take several lines, and a pipe in it is escaped.</summary>
    public static IEnumerable<PageLine> Lines(IHtmlTableElement table)
    {
        foreach (var row in table.Rows)
        {
            var line = new PageLine("|", HtmlLines.LineOf(row));
            foreach (var cell in row.Cells)
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

            if (row.Cells.Length > 0) yield return line;
        }
    }
}
