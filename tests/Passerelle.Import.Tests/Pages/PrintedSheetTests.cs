using Passerelle.Import.Pages;

namespace Passerelle.Import.Tests.Pages;

public class PrintedSheetTests
{
    private const string Head = "Résumé descriptif de la certification Code RNCP : 90001";

    [Fact]
    public void Its_number_stands_in_its_first_line() => Assert.Equal("RNCP90001", $"{ReadPage.Whole(Head).Certification.Number}");

    [Fact]
    public void Its_title_stands_under_a_heading() => Assert.Equal("Acrobate aérien", $"{ReadPage.Whole($"{Head}\nIntitulé\nAcrobate aérien").Certification.Title}");

    [Theory]
    [InlineData("- Tendre la toile du\nchapiteau", "- Tendre la toile du chapiteau")]
    [InlineData("- Tendre la toile du\n\nchapiteau", "- Tendre la toile du chapiteau")]
    [InlineData("Le jury du cirque\n(deux membres)", "Le jury du cirque (deux membres)")]
    [InlineData("- Tendre la toile\n- Planter les mâts", "- Tendre la toile|- Planter les mâts")]
    [InlineData("Statistiques :\naucune", "Statistiques :|aucune")]
    public void A_line_that_begins_without_a_capital_goes_on_with_the_line_before(string broken, string whole) =>
        Assert.Equal($"{Head}|{whole}", string.Join('|', Page.OfText($"{Head}\n{broken}", "").Lines.Select(line => line.Text)));

    [Fact]
    public void Addresses_at_the_ends_of_sheets_go_to_their_titles() => Assert.Equal(
        ["Le cirque http://cirque.example", "L’école http://ecole.example", " http://rome.example?codeRome=K1234"],
        ReadPage.Whole(
            $"""
            {Head}
            Intitulé
            http://rome.example?codeRome=K1234
            Acrobate
            Autres sources d'information :
            Le cirque
            L’école
            Lieu(x) de certification :
            http://cirque.example
            http://ecole.example
            """).Certification.Links.Select(link => $"{link.Title} {link.Address}"));

    [Fact]
    public void More_titles_than_addresses_are_kept_apart() => Assert.Equal(
        ["Autres sources d'information > Le cirque", "Autres sources d'information > L’école"],
        ReadPage.Whole($"{Head}\nAutres sources d'information :\nLe cirque\nL’école\nhttp://cirque.example").Unrecognised());

    [Fact]
    public void Sectors_end_with_their_list_and_occupations_follow()
    {
        var fiche = ReadPage.Whole($"{Head}\nSecteurs d'activité ou types d'emplois accessibles par le détenteur de ce diplôme, ce titre ou ce certificat\n- Cirque\n- Foire\nAcrobate, voltigeur").Certification;

        Assert.Equal(["Cirque", "Foire"], fiche.Sectors.Values());
        Assert.Contains("Acrobate", RecordWords.Of(fiche.Jobs));
    }
}
