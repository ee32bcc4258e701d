using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>One of the ten files of the CSV bundle: its name in file names and in places of kept texts, and its columns in their order.</summary>
internal sealed class CsvTable
{
    /// <summary>The column that every table has.</summary>
    public const string Number = "Numero_Fiche";

    private CsvTable(string name, params ReadOnlySpan<string> columns)
    {
        Name = name;
        Columns = ValueList.Create(columns);
    }

    public static CsvTable Standard { get; } = new(
        "Standard",
        "Id_Fiche",
        Number,
        "Intitule",
        "Abrege_Libelle",
        "Abrege_Intitule",
        "Nomenclature_Europe_Niveau",
        "Nomenclature_Europe_Intitule",
        "Accessible_Nouvelle_Caledonie",
        "Accessible_Polynesie_Francaise",
        "Date_dernier_jo",
        "Date_Decision",
        "Date_Fin_Enregistrement",
        "Date_Effet",
        "Type_Enregistrement",
        "Validation_Partielle",
        "Actif");

    public static CsvTable Lineage { get; } = new("Ancienne_Nouvelle_Certification", Number, "Ancienne_Certification", "Nouvelle_Certification");

    public static CsvTable Blocks { get; } = new("Blocs_De_Compétences", Number, "Bloc_Competences_Code", "Bloc_Competences_Libelle");

    public static CsvTable Agreements { get; } =
        new("CCN", Number, "Ccn_1_Numero", "Ccn_1_Libelle", "Ccn_2_Numero", "Ccn_2_Libelle", "Ccn_3_Numero", "Ccn_3_Libelle");

    public static CsvTable Certifiers { get; } = new("Certificateurs", Number, "Siret_Certificateur", "Nom_Certificateur");

    public static CsvTable Formacodes { get; } = new("Formacode", Number, "Formacode_Code", "Formacode_Libelle");

    public static CsvTable Nsf { get; } = new("Nsf", Number, "Nsf_Code", "Nsf_Intitule");

    public static CsvTable Partners { get; } = new("Partenaires", Number, "Nom_Partenaire", "Siret_Partenaire", "Habilitation_Partenaire");

    public static CsvTable Rome { get; } = new("Rome", Number, "Codes_Rome_Code", "Codes_Rome_Libelle");

    public static CsvTable Routes { get; } = new("VoixdAccès", Number, "Si_Jury");

    public static ValueList<CsvTable> All { get; } =
        [Standard, Lineage, Blocks, Agreements, Certifiers, Formacodes, Nsf, Partners, Rome, Routes];

    public string Name { get; }

    public ValueList<string> Columns { get; }

    /// <summary>The table that has this header; null where it is none of the bundle. Columns may be added, missing or in another order.</summary>
    public static CsvTable? OfHeader(IReadOnlyCollection<string> header) =>
        header.Contains(Number, StringComparer.OrdinalIgnoreCase) ? All.FirstOrDefault(table => table.HasMostOf(header)) : null;

    /// <summary>Place of a column; -1 where the table has none of this name.</summary>
    public int IndexOf(string column)
    {
        for (var index = 0; index < Columns.Count; index++)
        {
            if (Columns[index].Equals(column, StringComparison.OrdinalIgnoreCase)) return index;
        }

        return -1;
    }

    /// <summary>Name of the file, as the official export builds it.</summary>
    /// <param name="date">What follows the name of the table, <c>2024_02_22</c>; null for nothing.</param>
    public string FileName(string? date = null) => $"export_fiches_CSV_{Name}{(date is null ? "" : "_" + date)}.csv";

    public override string ToString() => Name;

    private bool HasMostOf(IReadOnlyCollection<string> header)
    {
        var own = Columns.Where(column => column != Number).ToList();
        return own.Count(column => header.Contains(column, StringComparer.OrdinalIgnoreCase)) * 2 > own.Count;
    }
}
