using Passerelle.Model;
using Passerelle.Site.Sheets.Tables;

namespace Passerelle.Site.Tests.Sheets.Tables;

public class CompetencyRowTests
{
    [Fact]
    public void Each_competency_has_a_row_for_every_evaluation_and_criterion() => Assert.Equal(
        [
            "C1|E1|Enjeux classés.|Évaluée",
            "C2|E1|Journées équilibrées.|Évaluée",
            "C2|E2|Choix défendus.|Évaluée",
            "C3|||Aucune évaluation déclarée",
        ],
        Rows(Printed.Linked()));

    [Fact]
    public void An_evaluation_without_criterion_has_a_row_of_its_own() =>
        Assert.Equal(["C1|E1||Évaluée"], Rows(Printed.Extreme("one competency")));

    [Fact]
    public void Where_the_fiche_does_not_say_what_is_verified_each_competency_may_be() => Assert.Equal(
        ["C1|E1|Images nettes.|La fiche ne dit pas quelle évaluation la vérifie", "C2|E1|Images nettes.|La fiche ne dit pas quelle évaluation la vérifie"],
        Rows(Printed.Unsaid()));

    [Fact]
    public void An_evaluation_that_verifies_nothing_is_not_left_out() => Assert.Equal(
        ["C1|||Aucune évaluation déclarée", "|E1|Un signe.|Cette évaluation ne vérifie aucune compétence du bloc."],
        Rows(Given.Certification("RNCP10001", "Une", Given.Block("BC01", "Un", ["Agir."], Given.Evaluation("E1", "Oral", [], Given.Criterion("Un signe."))))));

    [Fact]
    public void A_row_says_where_it_stands_and_what_its_evaluation_is()
    {
        var row = CompetencyRow.Of(Printed.Linked(), Printed.Words()).First();

        Assert.Equal(("RNCP41481", "BC01", "Préparer un tournage"), (row.Certification, row.Block, row.BlockTitle));
        Assert.Equal(("Lire un scénario.", "Dossier", "Dossier de préparation"), (row.Wording, row.Form, row.EvaluationTitle));
    }

    [Fact]
    public void A_certification_without_blocks_has_no_row() => Assert.Empty(Rows(Printed.Extreme("no block")));

    private static IEnumerable<string> Rows(Certification certification) => CompetencyRow.Of(certification, Printed.Words())
        .Select(row => $"{row.Competency}|{row.Evaluation}|{row.Criterion}|{row.Coverage}");
}
