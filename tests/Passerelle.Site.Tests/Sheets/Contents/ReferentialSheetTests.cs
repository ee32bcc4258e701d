using Passerelle.Model;
using Passerelle.Site.Sheets.Contents;
using Passerelle.Site.Tests.Pages;

namespace Passerelle.Site.Tests.Sheets.Contents;

public class ReferentialSheetTests
{
    [Fact]
    public void Where_links_are_said_each_competency_has_its_row()
    {
        var rows = Rows(Given.Block(
            "BC01",
            "Préparer",
            ["Lire.", "Planifier.", "Chiffrer."],
            Given.Evaluation("E1", "Un dossier", ["C1", "C2"], Given.Criterion("Lu.", "C1"), Given.Criterion("Planifié.", "C2"), Given.Criterion("Clair.")),
            Given.Evaluation("E2", "Un oral", [])));

        Assert.Equal(["C1", "C2", "C3", ""], rows.Select(row => string.Join(' ', row.Competencies.Select(c => c.Code))));
        Assert.Equal(["E1", "E1", "", "E2"], rows.Select(row => string.Join(' ', row.Evaluations.Select(e => e.Code))));
        Assert.Equal(["Lu.", "Clair."], rows[0].Evaluations[0].Criteria.Select(criterion => criterion.Text));
        Assert.Equal(["Planifié.", "Clair."], rows[1].Evaluations[0].Criteria.Select(criterion => criterion.Text));
    }

    [Fact]
    public void An_evaluation_is_described_once()
    {
        var rows = Rows(Given.Block("BC01", "Préparer", ["Lire.", "Planifier."], Given.Evaluation("E1", "Un dossier", ["C1", "C2"])));

        Assert.Equal(["Dossier", null], rows.Select(row => row.Evaluations[0].Form));
        Assert.Equal(["Un dossier", "Un dossier"], rows.Select(row => row.Evaluations[0].Title));
    }

    [Fact]
    public void A_competency_that_nothing_verifies_says_so_in_the_third_column()
    {
        var row = Rows(Given.Block("BC01", "Préparer", ["Lire.", "Planifier."], Given.Evaluation("E1", "Un dossier", ["C1"])))[1];

        Assert.Equal("Aucune évaluation déclarée", row.Note);
        Assert.Null(row.Competencies[0].Note);
    }

    [Fact]
    public void A_criterion_names_competencies_only_where_it_speaks_for_several()
    {
        var criteria = Rows(Given.Block(
            "BC01",
            "Préparer",
            ["Lire.", "Planifier."],
            Given.Evaluation("E1", "Un dossier", ["C1", "C2"], Given.Criterion("Lu.", "C1"), Given.Criterion("Relu.", "C1", "C2"))))[0].Evaluations[0].Criteria;

        Assert.Equal([new SheetCriterion("Lu.", []), new SheetCriterion("Relu.", ["C1", "C2"])], criteria);
    }

    [Fact]
    public void Where_the_fiche_links_nothing_the_block_is_one_row()
    {
        var row = Assert.Single(Rows(Given.Block(
            "BC01",
            "Préparer",
            ["Lire.", "Planifier."],
            Given.Evaluation("E1", "Un dossier", verifies: null, Given.Criterion("Clair.")),
            Given.Evaluation("E2", "Un oral", ["C1"]))));

        Assert.Equal(["C1", "C2"], row.Competencies.Select(c => c.Code));
        Assert.Equal(["E1", "E2"], row.Evaluations.Select(e => e.Code));
        Assert.Equal("La fiche ne dit pas quelles compétences du bloc cette évaluation vérifie.", row.Evaluations[0].Note);
        Assert.Equal(["Clair."], row.Evaluations[0].Criteria.Select(criterion => criterion.Text));
    }

    [Fact]
    public void An_empty_block_says_what_the_fiche_lacks() => Assert.Equal(
        "La fiche ne donne aucune compétence pour ce bloc. La fiche ne donne aucune évaluation pour ce bloc.",
        Assert.Single(Rows(Given.Block("BC01", "Préparer", []))).Note);

    [Fact]
    public void Activities_that_no_block_serves_are_not_lost()
    {
        var full = FullCertification.Make();
        var served = full with { Blocks = [full.Blocks[0] with { Activities = Given.Codes<LocalCode>("A1") }] };

        Assert.Equal(["A1"], Of(full).OtherActivities.Select(activity => activity.Code));
        Assert.Empty(Of(served).OtherActivities);
        Assert.Equal(["A1"], Of(served).Groups[0].Block.Activities.Select(activity => activity.Code));
    }

    [Fact]
    public void The_front_matter_is_whole()
    {
        var sheet = Of(FullCertification.Make());

        Assert.Equal(["Préparer des tournages."], sheet.Objectives.Select(passage => passage.Text));
        Assert.Equal([new SheetList("Image", ["BC01 Préparer un tournage"])], sheet.Options);
        Assert.Equal(["Mises en situation"], sheet.EvaluationSummary);
        Assert.Equal([new SheetRoute("Formation sous statut d’élève ou d’étudiant", "Oui", "J1", "27 octobre 2025")], sheet.Routes);
        Assert.Equal("2 membres, 50\u202F% de membres extérieurs", Assert.Single(sheet.Juries).Size);
        Assert.Equal(
            [
                new SheetList("Pour entrer en formation", ["Un diplôme de niveau 4"]),
                new SheetList(null, ["Les blocs n’ont pas de prérequis qui leur soient propres."]),
            ],
            sheet.Prerequisites);
        Assert.Contains(new SheetFact("Échéance", ["27 octobre 2030"]), sheet.Registration);
    }

    private static ValueList<ReferentialRow> Rows(Block block) => Of(Given.Certification("RNCP41481", "Assistant", block)).Groups[0].Rows;

    private static ReferentialSheet Of(Certification certification) => ReferentialSheet.Of(certification, GivenSource.Of(certification));
}
