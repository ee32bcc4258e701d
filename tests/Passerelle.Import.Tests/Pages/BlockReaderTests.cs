namespace Passerelle.Import.Tests.Pages;

public class BlockReaderTests
{
    [Theory]
    [InlineData("RNCP90001BC01\n\nSauter haut\n\nC1 - Prendre de l’élan\n\nMise en situation : un saut")]
    [InlineData("RNCP90001BC01 - Sauter haut\n\nListe de compétences Modalités d'évaluation\n\n- Prendre de l’élan\n\nMise en situation : un saut")]
    [InlineData("RNCP90001BC01 - Sauter haut\n| Liste de compétences | Modalités d'évaluation |\n|---|---|\n|\n→ Prendre de l’élan |\n→ Mise en situation : un saut |")]
    [InlineData("RNCP90001BC01 - Sauter haut\nListe de compétences | Modalités d'évaluation |\n---|---|\nPrendre de l’élan |\nMise en situation : un saut |")]
    [InlineData("| N° et intitulé du bloc | Liste de compétences | Modalités d'évaluation |\n| RNCP90001BC01\nSauter haut | Prendre de l’élan | Mise en situation : un saut |")]
    public void A_block_is_read_in_every_layout(string page)
    {
        var block = Assert.Single(ReadPage.With(page).Blocks);

        Assert.Equal("BC01 Sauter haut", $"{block.Code} {block.Title}");
        Assert.Equal(["Prendre de l’élan"], block.Competencies.Select(competency => competency.Text.Value));
        Assert.Contains("saut", RecordWords.Of(Assert.Single(block.Evaluations)));
    }

    [Fact]
    public void A_numbered_block_of_the_old_sheets_keeps_its_printed_code()
    {
        var block = Assert.Single(ReadPage.With("Compétences attestées et modalités d'évaluation :\nBloc 3\nIntitulé : Sauter haut\nDescriptif :\n- Courir\nModalités d’évaluation :\n- Un saut").Blocks);

        Assert.Equal("BC03 Bloc 3 Sauter haut", $"{block.Code} {block.PrintedCode} {block.Title}");
    }

    [Fact]
    public void Codes_of_competencies_are_those_of_the_fiche() => Assert.Equal(
        ["CT1", "C2.1"],
        ReadPage.With("RNCP90001BC02\nSauter\nCT1 - Veiller au filet\n\nC2.1 – Sauter dessus\n\nÉpreuve de saut").Blocks[0].Competencies.Select(competency => competency.Code.Value.Value));

    [Fact]
    public void A_block_without_a_title_is_called_by_its_code()
    {
        var fiche = ReadPage.Imported("RNCP90001BC01");

        Assert.Equal("RNCP90001BC01", $"{fiche.Certification.Blocks[0].Title}");
        Assert.Contains("intitule-absent blocs/BC01/titre", fiche.NotesOf());
    }

    [Fact]
    public void A_block_that_is_printed_twice_is_kept_the_second_time() => Assert.Equal(
        ["RNCP90001BC01 > RNCP90001BC01", "RNCP90001BC01 > Retomber"],
        ReadPage.Imported("RNCP90001BC01 - Sauter\nRNCP90001BC01 - Retomber").Unrecognised());

    [Fact]
    public void A_split_that_nothing_tells_is_asked_about() => Assert.Contains(
        "decoupage-incertain blocs/BC01/competences",
        ReadPage.Imported("RNCP90001BC01 - Sauter\nSauter sans filet.\nUn saut en public.").NotesOf());
}
