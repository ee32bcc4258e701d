using Passerelle.Model;
using Passerelle.Site.Sheets.Contents;
using Passerelle.Site.Sheets.Office;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Tables;

/// <summary>Competencies, evaluations and criteria as a workbook: the table of <see cref="CompetencyRow"/>, and the matrix.</summary>
public static class CompetencyWorkbook
{
    /// <summary>The workbook of a certification.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="words">Strings of the interface.</param>
    /// <param name="head">What names the sheets of the certification.</param>
    public static byte[] Of(Certification certification, Words words, SheetHead head) =>
        WorkbookFile.Bytes(PropertiesOf(words, head), OfficePalette.Of(head.Colour), Sheets(certification, words));

    /// <summary>All that decides about the bytes of a workbook, in one text.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="words">Strings of the interface.</param>
    /// <param name="head">What names the sheets of the certification.</param>
    public static string TextOf(Certification certification, Words words, SheetHead head)
    {
        var sheets = Sheets(certification, words).Select(sheet => sheet.Name + CsvText.Of([sheet.Columns.Select(column => column.Header), .. sheet.Rows]));
        return $"{PropertiesOf(words, head)}{head.Colour}{string.Concat(sheets)}";
    }

    private static OfficeProperties PropertiesOf(Words words, SheetHead head) =>
        OfficeProperties.Of(head) with { Title = words.Fill("tables.title", ("code", head.Code)), Subject = head.Title };

    private static WorkbookSheet[] Sheets(Certification certification, Words words) => [Competencies(certification, words), CompetencyMatrix.Of(certification, words)];

    private static WorkbookSheet Competencies(Certification certification, Words words) => new(
        words["tables.sheet"],
        "Competences",
        [.. CompetencyColumn.All.Select(column => new WorkbookColumn(words[column.Header], column.Width))],
        [.. CompetencyRow.Of(certification, words).Select(row => (IReadOnlyList<string>)[.. CompetencyColumn.All.Select(column => column.Value(row))])],
        FrozenColumns: 0);
}
