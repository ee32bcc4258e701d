using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>The files of one export, each known by its header.</summary>
/// <param name="name">How messages name it.</param>
/// <param name="files">The files, one a table at most.</param>
internal sealed class CsvBundle(string name, IReadOnlyList<CsvFile> files)
{
    /// <summary>How messages name it.</summary>
    public string Name => name;

    /// <summary>Whether it has the table that lists the fiches.</summary>
    public bool HasStandard => Find(CsvTable.Standard) is not null;

    /// <summary>The bundle of these files.</summary>
    /// <exception cref="ImportException">Two of them hold the same table.</exception>
    public static CsvBundle Of(string name, IEnumerable<CsvFile> files)
    {
        var all = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        if (all.GroupBy(file => file.Table).FirstOrDefault(table => table.Count() > 1)?.ToList() is [var one, var other, ..])
            throw new ImportException(CsvFaults.Of(CsvFaults.TableTwice, name, 1, one.Table.Name, one.Name, other.Name));
        return new CsvBundle(name, all);
    }

    /// <summary>The file of a table, or null.</summary>
    public CsvFile? Find(CsvTable table) => files.FirstOrDefault(file => file.Table == table);

    /// <summary>Rows of a table; none where the bundle does not have it.</summary>
    public IEnumerable<CsvRow> Rows(CsvTable table, Action<Diagnostic> report) => Find(table)?.Rows(report) ?? [];

    /// <summary>Says which tables are not there.</summary>
    public IEnumerable<Diagnostic> MissingTables() =>
        CsvTable.All.Where(table => Find(table) is null).Select(table => CsvFaults.Of(CsvFaults.TableMissing, name, 1, table.Name));
}
