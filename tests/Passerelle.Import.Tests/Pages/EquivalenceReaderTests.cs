using Passerelle.Model;

namespace Passerelle.Import.Tests.Pages;

public class EquivalenceReaderTests
{
    private const string Block = "RNCP90001BC01 - Sauter\nRNCP90001BC02 - Voler\n";

    private const string Table =
        "Certifications professionnelles enregistrées au RNCP en correspondance partielle :\n"
        + "| Bloc(s) de compétences concernés | Code et intitulé de la certification professionnelle reconnue en correspondance partielle | Bloc(s) de compétences en correspondance partielle |\n"
        + "|---|---|---|\n";

    [Fact]
    public void A_row_says_what_one_holds_and_what_one_obtains() => Assert.Equal(
        ["Partial BC01 <- RNCP77[BC03]"],
        Bridges(Block + Table + "| RNCP90001BC01 - Sauter | RNCP77 - Voltigeur | RNCP77BC03 - Bondir |"));

    [Fact]
    public void All_that_stands_in_one_cell_is_needed_together() => Assert.Equal(
        ["Partial BC01,BC02 <- RNCP77[BC03,BC04]"],
        Bridges(Block + Table + "|\nRNCP90001BC01 - Sauter ET RNCP90001BC02 - Voler |\nRNCP77 - Voltigeur |\nRNCP77BC03 - Bondir\nET\nRNCP77BC04 - Planer |"));

    [Fact]
    public void Without_blocks_the_whole_certification_is_meant() => Assert.Equal(
        ["Total  <- RNCP12[]"],
        Bridges("Anciennes versions de la certification professionnelle reconnues en correspondance totale :\nRNCP12 - Acrobate"));

    [Fact]
    public void Columns_that_were_lost_are_told_by_the_numbers() => Assert.Equal(
        ["Partial BC01 <- RNCP77[BC03]"],
        Bridges(Block + "Certifications professionnelles enregistrées au RNCP en correspondance partielle :\nRNCP90001BC01 - Sauter RNCP77 - Voltigeur RNCP77BC03 - Bondir"));

    [Fact]
    public void Titles_of_others_go_to_the_other_certifications()
    {
        var external = Assert.Single(ReadPage.Imported(Block + Table + "| RNCP90001BC01 - Sauter | RNCP77 - Voltigeur - et plus | RNCP77BC03 - Bondir |").Externals);

        Assert.Equal("RNCP77 Voltigeur - et plus", $"{external.Number} {external.Title}");
        Assert.Equal(["BC03 Bondir"], external.Blocks.Select(block => $"{block.Code} {block.Title}"));
    }

    [Fact]
    public void A_title_that_differs_from_that_of_the_block_is_kept() => Assert.Equal(
        ["Certifications professionnelles enregistrées au RNCP en correspondance partielle > Sauter loin"],
        ReadPage.Imported(Block + Table + "| RNCP90001BC01 - Sauter loin | RNCP77 - Voltigeur | RNCP77BC03 - Bondir |").Unrecognised());

    [Theory]
    [InlineData("Aucune correspondance")]
    [InlineData("Lien avec d’autres certifications professionnelles, certifications ou habilitations : Non")]
    public void The_template_says_that_there_is_none(string line)
    {
        var fiche = ReadPage.Imported(line);

        Assert.Empty(fiche.Certification.Equivalences);
        Assert.Empty(fiche.Unrecognised());
    }

    private static IEnumerable<string> Bridges(string page) => ReadPage.With(page).Equivalences.Select(bridge =>
        $"{bridge.Extent} {string.Join(',', bridge.Obtained)} <- {string.Join(" + ", bridge.Held.Select(Held))}");

    private static string Held(HeldCertification held) => $"{held.Number}[{string.Join(',', held.Blocks)}]";
}
