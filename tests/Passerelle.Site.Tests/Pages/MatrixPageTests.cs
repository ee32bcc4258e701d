namespace Passerelle.Site.Tests.Pages;

public class MatrixPageTests
{
    private const string Path = "/rncp41481/matrice/";

    [Fact]
    public void Each_cell_is_said_in_words()
    {
        var site = Site();

        Assert.Equal(["Évaluée", "nonNon vérifiée par cette évaluation"], site.AllWords(Path, "#bc01 tbody tr:nth-child(1) td"));
        Assert.Equal("non", RenderedSite.Words(site.Page(Path).QuerySelector("#bc01 td [aria-hidden]")));
    }

    [Fact]
    public void A_competency_without_evaluation_is_one_cell_over_the_whole_row()
    {
        var cell = Site().Page(Path).QuerySelector("#bc01 tbody tr:nth-child(2) td")!;

        Assert.Equal("Aucune évaluation déclarée", RenderedSite.Words(cell));
        Assert.Equal("2", cell.GetAttribute("colspan"));
        Assert.Equal("gap", cell.ClassName);
    }

    [Fact]
    public void What_the_fiche_does_not_say_is_said_so() =>
        Assert.Equal(["non ditLa fiche ne dit pas si cette évaluation la vérifie"], Site().AllWords(Path, "#bc02 td.unsaid"));

    [Fact]
    public void A_block_without_evaluation_has_one_column_of_gaps()
    {
        var rows = Site().Page(Path).QuerySelectorAll("#bc03 tbody tr");

        Assert.Equal(["C1 Diriger. Aucune évaluation déclarée"], rows.Select(row => string.Join(' ', row.Children.Select(RenderedSite.Words))));
        Assert.Equal(2, Site().Page(Path).QuerySelectorAll("#bc03 thead th").Length);
    }

    [Fact]
    public void The_page_sums_up() => Assert.Equal(
        "4 compétences, 3 évaluations. 2 compétences n’ont aucune évaluation déclarée. Pour 1 compétence, la fiche ne dit pas quelle évaluation la vérifie.",
        Site().Words(Path, ".lead"));

    [Fact]
    public void Each_table_has_a_caption_and_scopes()
    {
        var page = Site().Page(Path);

        Assert.Equal("Compétences du bloc BC01 (lignes) et évaluations qui les vérifient (colonnes)", RenderedSite.Words(page.QuerySelector("#bc01 caption")));
        Assert.All(page.QuerySelectorAll("thead th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("tbody th"), cell => Assert.Equal("row", cell.GetAttribute("scope")));
    }

    private static RenderedSite Site() => RenderedSite.Of(Given.Catalogue(Given.Certification(
        "RNCP41481",
        "Une certification",
        Given.Block("BC01", "Préparer", ["Lire.", "Planifier."], Given.Evaluation("E1", "Dossier", ["C1"]), Given.Evaluation("E2", "Oral", [])),
        Given.Block("BC02", "Tourner", ["Tourner."], Given.Evaluation("E1", "Dossier", verifies: null)),
        Given.Block("BC03", "Diriger", ["Diriger."]))));
}
