using Passerelle.Import.OpenData.Csv;
using Passerelle.Import.Sources;

namespace Passerelle.Import.Tests.OpenData.Csv;

public class CsvTableTests
{
    [Fact]
    public void Every_table_knows_its_own_header()
    {
        Assert.Equal(CsvTable.All, CsvTable.All.Select(table => CsvTable.OfHeader(table.Columns)));
    }

    [Fact]
    public void A_header_is_known_in_any_case_and_with_columns_more_or_less()
    {
        Assert.Equal(CsvTable.Partners, CsvTable.OfHeader(["NUMERO_FICHE", "siret_partenaire", "Nom_Partenaire", "Depuis"]));
    }

    [Theory]
    [InlineData("Numero_Fiche", "Couleur")]
    [InlineData("Nsf_Code", "Nsf_Intitule")]
    public void Another_header_is_none(params string[] header)
    {
        Assert.Null(CsvTable.OfHeader(header));
    }

    [Fact]
    public void File_names_are_those_of_the_official_export()
    {
        Assert.Equal("export_fiches_CSV_Blocs_De_Compétences_2024_02_22.csv", CsvTable.Blocks.FileName("2024_02_22"));
        Assert.Equal("export_fiches_CSV_VoixdAccès.csv", CsvTable.Routes.FileName());
    }

    [Fact]
    public void Two_files_of_one_table_are_refused()
    {
        var lot = MemoryBundle.WithStandard(MemoryBundle.Luthier).AddFile("autre.csv", MemoryBundle.StandardHeader + "\r\n");

        var refusal = Assert.Throws<ImportException>(lot.Bundle);

        Assert.Equal(["Standard", "lot/autre.csv", "lot/export_fiches_CSV_Standard.csv"], refusal.Diagnostic.Arguments);
    }

    [Fact]
    public void A_table_is_known_whatever_its_file_is_called()
    {
        var (fiches, _) = new MemoryBundle().AddFile("notes.txt", $"{MemoryBundle.StandardHeader}\r\n{MemoryBundle.Luthier}\r\n").Read();

        Assert.Single(fiches);
    }
}
