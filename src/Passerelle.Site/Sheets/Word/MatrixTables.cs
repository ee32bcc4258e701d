using DocumentFormat.OpenXml;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>The matrix of a block, in as many tables as its evaluations need to be read in columns.</summary>
internal static class MatrixTables
{
    private const int ColumnsOfTable = 6;
    private const int ColumnsWithTitles = 3;
    private const int Wording = 12;
    private const int Cell = 3;
    private const string Tested = "tested";
    private const string Nothing = "–";

    public static IEnumerable<OpenXmlElement> Of(SheetMatrix matrix, WordContext context)
    {
        yield return WordText.Paragraph(StyleNames.Caption, matrix.Caption);
        for (var first = 0; first == 0 || first < matrix.Columns.Count; first += ColumnsOfTable)
        {
            var columns = matrix.Columns.Skip(first).Take(ColumnsOfTable).ToList();
            var codes = string.Join(", ", columns.Select(column => column.Code));
            // Two tables without a paragraph between them would become one.
            if (first > 0) yield return WordText.Paragraph(StyleNames.Caption, codes);
            var table = context.Table(
                $"{matrix.Caption}{context.Colon}{codes}",
                [(context.Labels.Competency, Wording), .. columns.Select(column => (HeaderOf(column, columns.Count), Cell))]);
            yield return table.Of(matrix.Rows.Select(row => Row(row, first, columns.Count, context)));
        }
    }

    private static string HeaderOf(Coded evaluation, int columns) =>
        columns <= ColumnsWithTitles ? $"{evaluation.Code} {evaluation.Text}" : evaluation.Code;

    private static IReadOnlyList<WordCell> Row(SheetMatrixRow row, int first, int columns, WordContext context) =>
    [
        new(CompetencyParagraphs.InCell(new(row.Code, row.Text, null, [], row.Gap)).ToList()) { Fill = row.Gap is null ? null : context.Palette.Tint },
        .. row.Gap is null
            ? row.Cells.Skip(first).Take(columns).Select(cell => CellOf(cell, context))
            : Enumerable.Repeat(Nothing, columns).Select(WordCell.Of),
    ];

    private static WordCell CellOf(SheetMatrixCell cell, WordContext context) => cell.Kind == Tested
        ? new([WordText.Paragraph(StyleNames.TableText, WordText.Run(cell.Text, StyleNames.Strong))]) { Fill = context.Palette.Tint }
        : WordCell.Of(cell.Text);
}
