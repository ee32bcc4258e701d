using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>
/// A CSV bundle. The ten files are joined by the number of the fiche and are in no common order, so the rows that are wanted are held in
/// memory; of the other fiches only Standard and the lineage are, for what they say of the ones that are wanted.
/// </summary>
internal sealed class CsvSource(CsvBundle bundle) : FicheSource(bundle.Name)
{
    /// <summary>Share of the progress that the tables take; the fiches take the rest.</summary>
    private const double ShareOfTables = 0.5;

    public override IEnumerable<ImportedFiche> Fiches(FicheSelection selection, Action<Diagnostic> report, IProgress<double>? progress)
    {
        var tables = new CsvTables();
        tables.ReadStandard(bundle, report);
        if (selection.IsOpen && tables.Numbers.Count > 1)
            throw new ImportException(CsvFaults.Of(CsvFaults.ChoiceNeeded, Name, 1, $"{tables.Numbers.Count}"));
        foreach (var missing in bundle.MissingTables()) report(missing);
        tables.Read(bundle, CsvTable.Certifiers, number => selection.Certifiers.Count > 0 || Names(selection, number), report);
        tables.Read(bundle, CsvTable.Lineage, _ => true, report);
        var wanted = tables.Numbers.Where(number => selection.Wants(number, SiretsOf(number, tables))).ToList();
        var names = wanted.Select(number => number.Value).ToHashSet(StringComparer.Ordinal);
        CsvTable[] rest = [.. CsvTable.All.Except([CsvTable.Standard, CsvTable.Certifiers, CsvTable.Lineage])];
        foreach (var (index, table) in rest.Index())
        {
            tables.Read(bundle, table, names.Contains, report);
            progress?.Report(ShareOfTables * (index + 1) / rest.Length);
        }

        foreach (var (index, number) in wanted.Index())
        {
            yield return CsvFiche.Read(number, tables, Name);
            progress?.Report(ShareOfTables + ((1 - ShareOfTables) * (index + 1) / wanted.Count));
        }
    }

    private static bool Names(FicheSelection selection, string number) =>
        FrenchValues.Code<CertificationNumber>(number) is { } known && selection.Wants(known, []);

    private static IEnumerable<Siret> SiretsOf(CertificationNumber number, CsvTables tables) =>
        tables.Rows(CsvTable.Certifiers, number).Select(row => FrenchValues.Siret(row["Siret_Certificateur"])).OfType<Siret>();
}
