using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Tables;

/// <summary>Competencies, evaluations and criteria as CSV.</summary>
public static class CompetencyCsv
{
    /// <summary>The table of a certification.</summary>
    public static byte[] Of(Certification certification, Words words) => CsvText.Bytes(
    [
        CompetencyColumn.All.Select(column => words[column.Header]),
        .. CompetencyRow.Of(certification, words).Select(row => CompetencyColumn.All.Select(column => column.Value(row))),
    ]);
}
