using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>Puts a fiche together from its rows.</summary>
internal static class CsvFiche
{
    public static ImportedFiche Read(CertificationNumber number, CsvTables tables, string source)
    {
        var draft = new FicheDraft(source);
        IReadOnlyList<CsvCells> Cells(CsvTable table) => [.. tables.Rows(table, number).Select(row => new CsvCells(row, draft))];
        var standard = new CsvCells(tables.Standard(number)!, draft);
        var lineage = Cells(CsvTable.Lineage);
        var certification = StandardReading.Read(number, standard, draft) with
        {
            Classification = ClassificationReading.Read(Cells),
            Certifiers = BodyReading.Certifiers(Cells(CsvTable.Certifiers)),
            Blocks = BlockReading.Read(number, Cells(CsvTable.Blocks), draft),
            AccessRoutes = RouteReading.Read(Cells(CsvTable.Routes)),
            Partners = BodyReading.Partners(Cells(CsvTable.Partners)),
            Replaces = LineageReading.Replaces(lineage),
            ReplacedBy = LineageReading.ReplacedBy(lineage),
        };
        standard.KeepOthers();
        foreach (var cells in CsvTable.All.SelectMany(Cells)) cells.KeepOthers();
        return new ImportedFiche
        {
            Certification = certification with { Unrecognised = draft.UnrecognisedTexts },
            Notes = draft.Notes,
            Externals = Externals(certification, tables),
            Content = draft.Content,
        };
    }

    /// <summary>What the bundle says of the certifications that a fiche replaces or that replace it.</summary>
    private static ValueList<ExternalCertification> Externals(Certification certification, CsvTables tables) =>
        certification.Replaces.Concat(certification.ReplacedBy)
            .Select(number => number.Value)
            .Distinct()
            .Where(number => number != certification.Number.Value)
            .Select(number => tables.Standard(number) is { } row ? External(number, row, tables) : null)
            .OfType<ExternalCertification>()
            .ToValueList();

    private static ExternalCertification? External(CertificationNumber number, CsvRow row, CsvTables tables)
    {
        var aside = new FicheDraft(row.Place.File);
        var cells = new CsvCells(row, aside);
        if (cells.Text("Intitule") is not { } title) return null;
        return new ExternalCertification
        {
            Number = cells.At(number),
            Title = title,
            Level = StandardReading.LevelOf(row["Nomenclature_Europe_Niveau"]) is { } level ? cells.At(level) : null,
            State = cells.Word("Actif", CsvWords.States),
            Expiry = cells.Date("Date_Fin_Enregistrement"),
            ReplacedBy = LineageReading.ReplacedBy(tables.Rows(CsvTable.Lineage, number).Select(other => new CsvCells(other, aside))),
        };
    }
}
