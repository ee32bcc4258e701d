using System.Text;
using Passerelle.Import.OpenData.Csv;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Csv;

/// <summary>A CSV bundle in memory. Rows are written as one reads them best: one a line, with the official line ends put in.</summary>
internal sealed class MemoryBundle
{
    public const string StandardHeader =
        "\"Id_Fiche\";\"Numero_Fiche\";\"Intitule\";\"Abrege_Libelle\";\"Abrege_Intitule\";\"Nomenclature_Europe_Niveau\";\"Nomenclature_Europe_Intitule\";"
        + "\"Accessible_Nouvelle_Caledonie\";\"Accessible_Polynesie_Francaise\";\"Date_dernier_jo\";\"Date_Decision\";\"Date_Fin_Enregistrement\";\"Date_Effet\";"
        + "\"Type_Enregistrement\";\"Validation_Partielle\";\"Actif\"";

    public const string Luthier =
        "\"17\";\"RNCP90001\";\"Luthier d'art\";\"TP\";\"Titre professionnel\";\"NIV5\";\"Niveau 5\";\"Oui\";\"Non\";\"03/02/2021\";\"28/01/2021\";\"28/01/2026\";\"01/02/2021\";\"Enregistrement sur demande\";;\"ACTIVE\"";

    public const string Archetier =
        "\"16\";\"RNCP90002\";\"Archetier\";;;\"NIV4\";\"Niveau 4\";\"Non\";\"Non\";;;\"31/12/2019\";;\"Enregistrement de droit\";;\"INACTIVE\"";

    private readonly Dictionary<string, byte[]> files = [];

    /// <summary>The table Standard with these rows.</summary>
    public static MemoryBundle WithStandard(params string[] rows) => new MemoryBundle().Add(CsvTable.Standard, rows.Prepend(StandardHeader).ToArray());

    /// <summary>Adds a table; the first line is its header.</summary>
    public MemoryBundle Add(CsvTable table, params string[] lines) => AddFile(table.FileName(), string.Concat(lines.Select(line => line + "\r\n")));

    public MemoryBundle AddFile(string name, string text) => AddFile(name, Encoding.UTF8.GetBytes(text));

    public MemoryBundle AddFile(string name, byte[] bytes)
    {
        files[name] = bytes;
        return this;
    }

    /// <summary>The file of a table, as it was added.</summary>
    public string TextOf(CsvTable table) => Encoding.UTF8.GetString(files[table.FileName()]);

    public CsvBundle Bundle()
    {
        var entries = files.Select(file => new SourceEntry($"lot/{file.Key}", () => new MemoryStream(file.Value)));
        return CsvBundle.Of("lot", entries.Select(entry => CsvFile.Recognise(entry, SourceHead.Of(entry).Lines().First())).OfType<CsvFile>());
    }

    /// <summary>The fiches, and what was reported.</summary>
    public (List<ImportedFiche> Fiches, List<Diagnostic> Faults) Read(FicheSelection? selection = null)
    {
        var faults = new List<Diagnostic>();
        return ([.. new CsvSource(Bundle()).Fiches(selection ?? FicheSelection.Everything, faults.Add, progress: null)], faults);
    }

    /// <summary>The only fiche, without a word on the tables that the test leaves out.</summary>
    public ImportedFiche ReadOne() => Assert.Single(Read().Fiches);
}
