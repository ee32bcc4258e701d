using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>
/// Reads what a fiche says of the certifications that it replaces and of those that replace it. Only its own rows count: the official
/// file is not always reciprocal, and the other side speaks for itself.
/// </summary>
internal static class LineageReading
{
    public static ValueList<Located<CertificationNumber>> Replaces(IEnumerable<CsvCells> rows) => Numbers(rows, "Ancienne_Certification");

    public static ValueList<Located<CertificationNumber>> ReplacedBy(IEnumerable<CsvCells> rows) => Numbers(rows, "Nouvelle_Certification");

    private static ValueList<Located<CertificationNumber>> Numbers(IEnumerable<CsvCells> rows, string column)
    {
        var numbers = new List<Located<CertificationNumber>>();
        foreach (var row in rows)
        {
            if (row.Code<CertificationNumber>(column) is { } number && !numbers.Contains(number)) numbers.Add(number);
        }

        return numbers.ToValueList();
    }
}
