using System.Text;
using Passerelle.Import.OpenData.Csv;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Csv;

/// <summary>The real export that was cut to a few fiches.</summary>
public class SampleBundleTests
{
    [SharedFact]
    public void All_its_rows_are_read()
    {
        var faults = new List<Diagnostic>();

        var fiches = Open().Fiches(FicheSelection.Everything, faults.Add, progress: null).Select(fiche => fiche.Certification).ToList();

        Assert.Equal(9, fiches.Count);
        Assert.Equal(6, fiches.Sum(fiche => fiche.Blocks.Count));
        Assert.Equal(15, fiches.Sum(fiche => fiche.Classification.Rome.Count));
        Assert.Equal(10, fiches.Sum(fiche => fiche.Classification.Nsf.Count));
        Assert.Equal(5, fiches.Sum(fiche => fiche.Classification.Formacodes.Count));
        Assert.Equal(2, fiches.Sum(fiche => fiche.Classification.CollectiveAgreements.Count));
        Assert.Equal(6, fiches.Sum(fiche => fiche.Certifiers.Count));
        Assert.Equal(10, fiches.Sum(fiche => fiche.Partners.Count));
        Assert.Equal(34, fiches.Sum(fiche => fiche.AccessRoutes.Count(route => route.Open.Value == Answer.Yes)));
        Assert.All(fiches, fiche => Assert.Empty(fiche.Unrecognised));
        Assert.Equal(["1", "RNCP38228"], Assert.Single(faults).Arguments);
    }

    [SharedFact]
    public void Its_files_come_back_from_the_model_but_for_the_order_of_rows_and_the_rows_of_a_fiche_that_was_cut_out()
    {
        var fiches = Open().Fiches(FicheSelection.Everything, _ => { }, progress: null).Select(fiche => fiche.Certification);
        var written = new Dictionary<string, MemoryStream>();

        CsvWriter.Write(fiches, new Passerelle.Model.Nomenclatures(), name => written[name] = new MemoryStream(), "2024_02_22");

        Assert.All(written, file => Assert.Equal(
            Sorted(File.ReadAllText(Shared.At("samples", "csv", file.Key))).Where(row => !row.StartsWith("\"RNCP38228\"", StringComparison.Ordinal)),
            Sorted(Encoding.UTF8.GetString(file.Value.ToArray()))));
        Assert.Equal(10, written.Count);
    }

    [SharedFact]
    public void The_table_of_fiches_comes_back_byte_for_byte()
    {
        var fiches = Open().Fiches(FicheSelection.Everything, _ => { }, progress: null).Select(fiche => fiche.Certification);
        var standard = new MemoryStream();

        CsvWriter.Write(fiches, new Passerelle.Model.Nomenclatures(), name => name == CsvTable.Standard.FileName() ? standard : new MemoryStream());

        Assert.Equal(File.ReadAllBytes(Shared.At("samples", "csv", CsvTable.Standard.FileName("2024_02_22"))), standard.ToArray());
    }

    private static FicheSource Open() => Assert.IsType<OpenedFiches>(FicheSources.Open(Shared.At("samples", "csv"))).Fiches;

    private static IEnumerable<string> Sorted(string text) => text.Split("\r\n").Order(StringComparer.Ordinal);
}
