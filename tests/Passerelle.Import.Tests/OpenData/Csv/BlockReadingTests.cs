using Passerelle.Import.OpenData.Csv;

namespace Passerelle.Import.Tests.OpenData.Csv;

public class BlockReadingTests
{
    private const string Header = "\"Numero_Fiche\";\"Bloc_Competences_Code\";\"Bloc_Competences_Libelle\"";

    [Fact]
    public void Blocks_are_put_in_the_order_of_their_codes()
    {
        var fiche = Fiche("\"RNCP90001\";\"RNCP90001BC02\";\"Vernir\"", "\"RNCP90001\";\"RNCP90001BC01\";\"Tailler\"");

        Assert.Equal(["BC01 Tailler", "BC02 Vernir"], fiche.Certification.Blocks.Select(block => $"{block.Code} {block.Title}"));
        Assert.All(fiche.Certification.Blocks, block => Assert.Null(block.PrintedCode));
    }

    [Fact]
    public void Each_block_has_a_note_that_its_competencies_are_not_known()
    {
        var fiche = Fiche("\"RNCP90001\";\"RNCP90001BC01\";\"Tailler\"");

        Assert.Empty(Assert.Single(fiche.Certification.Blocks).Competencies);
        Assert.Equal(("competences-absentes-du-csv", "blocs/BC01/competences"), (Assert.Single(fiche.Notes).Kind.Name, fiche.Notes[0].Path));
    }

    [Theory]
    [InlineData("Bloc n° 3")]
    [InlineData("RNCP80000BC01")]
    [InlineData("RNCP90001BC1")]
    public void A_code_of_another_shape_is_kept_and_another_one_is_given(string printed)
    {
        var fiche = Fiche("\"RNCP90001\";\"RNCP90001BC01\";\"Tailler\"", $"\"RNCP90001\";\"{printed}\";\"Vernir\"");

        var block = fiche.Certification.Blocks[1];
        Assert.Equal(("BC02", printed), (block.Code.Value.Value, block.PrintedCode?.Value));
        Assert.Contains(fiche.Notes, note => note.Kind == NoteKinds.CodesGenerated && note.Path == "blocs/BC02/code");
    }

    [Fact]
    public void A_code_that_comes_twice_does_not_hide_a_block()
    {
        var fiche = Fiche("\"RNCP90001\";\"RNCP90001BC01\";\"Tailler\"", "\"RNCP90001\";\"RNCP90001BC01\";\"Vernir\"");

        Assert.Equal(["BC01 Tailler", "BC02 Vernir"], fiche.Certification.Blocks.Select(block => $"{block.Code} {block.Title}"));
    }

    [Fact]
    public void Half_a_block_is_kept()
    {
        var fiche = Fiche("\"RNCP90001\";\"RNCP90001BC01\";");

        Assert.Empty(fiche.Certification.Blocks);
        Assert.Equal(["Blocs_De_Compétences/Bloc_Competences_Code RNCP90001BC01"], fiche.Certification.Unrecognised.Select(kept => $"{kept.Origin} {kept.Text}"));
    }

    private static ImportedFiche Fiche(params string[] rows) =>
        MemoryBundle.WithStandard(MemoryBundle.Luthier).Add(CsvTable.Blocks, [Header, .. rows]).ReadOne();
}
