using Passerelle.Import.Pages;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Pages;

public class PageFaultsTests
{
    [Fact]
    public void A_page_without_a_number_is_refused() => Refuses(
        "Statistiques :",
        "PAS730",
        "La page ne donne aucun numéro de fiche.",
        "The page gives no number of a fiche.");

    [Fact]
    public void A_page_of_several_fiches_is_refused() => Refuses(
        "N° de fiche\nRNCP90001\nStatistiques :\nN° de fiche : RNCP90002\nN° de fiche\nRS345",
        "PAS731",
        "La page tient plusieurs fiches\u202F: RNCP90001, RNCP90002, RS345.",
        "The page holds several fiches: RNCP90001, RNCP90002, RS345.");

    [Fact]
    public void Blocks_of_several_fiches_are_several_fiches() => Refuses(
        "RNCP90001BC01 - Sauter\nRNCP90002BC01 - Voler",
        "PAS731",
        "La page tient plusieurs fiches\u202F: RNCP90001, RNCP90002.",
        "The page holds several fiches: RNCP90001, RNCP90002.");

    [Fact]
    public void A_page_that_is_too_long_is_refused() => Refuses(
        new string('a', PageSource.LongestPage + 1),
        "PAS732",
        "La page compte 4194305 caractères\u202F; la limite est de 4194304.",
        "The page has 4194305 characters; the limit is 4194304.");

    [Fact]
    public void A_page_of_too_many_lines_is_refused() => Refuses(
        new string('\n', PageLines.MostLines),
        "PAS734",
        "La page compte 50001 lignes\u202F; la limite est de 50000.",
        "The page has 50001 lines; the limit is 50000.");

    [Theory]
    [InlineData("Nom légal Siret Nom commercial Site internet\nCIRQUE", " ")]
    [InlineData("| Nom légal | Siret | Nom commercial | Site internet |\n", "| a\n")]
    [InlineData("| Nom légal | Siret | Nom commercial | Site internet |\n", "|")]
    [InlineData("Certifications professionnelles enregistrées au RNCP en correspondance partielle :\nRNCP12", " |")]
    [InlineData("Historique des changements de certificateurs :\n", "a ")]
    [InlineData("Lieu(x) de certification :\na", " : [")]
    public void A_page_made_to_take_time_takes_little(string start, string repeated)
    {
        var page = $"N° de fiche\nRNCP90001\n{start}{string.Concat(Enumerable.Repeat(repeated, 40_000))}";
        var watch = System.Diagnostics.Stopwatch.StartNew();

        ReadPage.Whole(page);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Elements_nested_without_end_are_refused() => Refuses(
        "<html>" + string.Concat(Enumerable.Repeat("<div>", 100_000)),
        "PAS733",
        "Les éléments HTML sont imbriqués sur plus de 512 niveaux.",
        "The HTML elements are nested more than 512 levels deep.");

    [Fact]
    public void Elements_that_may_stay_open_are_not_nested() =>
        Assert.Equal("RNCP90001", $"{ReadPage.Whole("<html><p>N° de fiche<p>RNCP90001" + string.Concat(Enumerable.Repeat("<p>a<br><img>", 2_000))).Certification.Number}");

    [Fact]
    public void Each_fault_has_a_code_of_its_own_and_says_what_to_do()
    {
        Assert.Equal(PageFaults.All.Count, PageFaults.All.Select(kind => kind.Code).Distinct().Count());
        Assert.All(PageFaults.All, kind => Assert.InRange(int.Parse(kind.Code[3..]), 730, 739));
        Assert.All(PageFaults.All, kind => Assert.All([kind.Hint, kind.Explanation], text => Assert.NotEqual(text.French, text.English)));
    }

    private static void Refuses(string page, string code, string french, string english)
    {
        var fault = Assert.Throws<ImportException>(() => ReadPage.Whole(page)).Diagnostic;

        Assert.Equal(code, fault.Kind.Code);
        Assert.Equal("page.txt", fault.Place.File);
        Assert.Equal(french, fault.Message(Language.French));
        Assert.Equal(english, fault.Message(Language.English));
    }
}
