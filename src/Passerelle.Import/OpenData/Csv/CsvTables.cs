using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>The rows of the bundle that are wanted, grouped by fiche.</summary>
internal sealed class CsvTables
{
    private readonly Dictionary<(CsvTable Table, string Number), List<CsvRow>> rows = [];
    private readonly Dictionary<string, CsvRow> standard = new(StringComparer.Ordinal);
    private readonly List<CertificationNumber> numbers = [];

    /// <summary>The fiches of the table Standard, in its order.</summary>
    public IReadOnlyList<CertificationNumber> Numbers => numbers;

    /// <summary>The row of a fiche in the table Standard, or null.</summary>
    public CsvRow? Standard(CertificationNumber number) => standard.GetValueOrDefault(number.Value);

    /// <summary>The rows of a fiche in a table.</summary>
    public IReadOnlyList<CsvRow> Rows(CsvTable table, CertificationNumber number) => rows.GetValueOrDefault((table, number.Value)) ?? [];

    /// <summary>Takes the list of fiches in; a row that names none, or one that was there before, is reported and left out.</summary>
    public void ReadStandard(CsvBundle bundle, Action<Diagnostic> report)
    {
        foreach (var row in bundle.Rows(CsvTable.Standard, report))
        {
            if (FrenchValues.Code<CertificationNumber>(row.Number) is { } number && standard.TryAdd(number.Value, row)) numbers.Add(number);
            else report(new Diagnostic(CsvFaults.NumberUnusable, row.Place, [row.Number]));
        }
    }

    /// <summary>Takes the rows of a table in, for the fiches that are wanted; counts those that belong to no fiche at all.</summary>
    public void Read(CsvBundle bundle, CsvTable table, Func<string, bool> wants, Action<Diagnostic> report)
    {
        CsvRow? firstOrphan = null;
        var orphans = 0;
        foreach (var row in bundle.Rows(table, report))
        {
            var number = row.Number;
            if (!standard.ContainsKey(number))
            {
                firstOrphan ??= row;
                orphans++;
            }
            else if (wants(number))
            {
                if (!rows.TryGetValue((table, number), out var group)) rows.Add((table, number), group = []);
                group.Add(row);
            }
        }

        if (firstOrphan is not null) report(new Diagnostic(CsvFaults.Orphans, firstOrphan.Place, [$"{orphans}", firstOrphan.Number]));
    }
}
