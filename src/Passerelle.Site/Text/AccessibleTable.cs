using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Passerelle.Site.Text;

/// <summary>
/// Writes a Markdown table as a reader with a screen reader needs it: a caption, taken from the heading above, and headers
/// that say what they head. Alignment is left out: it would be an inline style, which the policy of the site forbids.
/// </summary>
internal sealed class AccessibleTable(Func<Table, string?> caption, Typography typography) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"scroll\" tabindex=\"0\"><table class=\"plain\">");
        if (caption(table) is { } words) renderer.Write("<caption class=\"hidden\">").Write(typography.Html(words)).Write("</caption>");
        var rows = table.OfType<TableRow>().ToList();
        WriteRows(renderer, rows.Where(row => row.IsHeader), "thead");
        WriteRows(renderer, rows.Where(row => !row.IsHeader), "tbody");
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer renderer, IEnumerable<TableRow> rows, string part)
    {
        renderer.Write($"<{part}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            foreach (var cell in row.OfType<TableCell>()) WriteCell(renderer, cell, row.IsHeader);
            renderer.Write("</tr>");
        }

        renderer.Write($"</{part}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader)
    {
        renderer.Write(isHeader ? "<th scope=\"col\">" : "<td>");
        var implicitBefore = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitBefore;
        renderer.Write(isHeader ? "</th>" : "</td>");
    }
}
