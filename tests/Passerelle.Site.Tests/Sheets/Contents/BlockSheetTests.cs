using Passerelle.Model;
using Passerelle.Site.Sheets.Contents;
using Passerelle.Site.Tests.Pages;
using Passerelle.Site.Text;

namespace Passerelle.Site.Tests.Sheets.Contents;

public class BlockSheetTests
{
    [Fact]
    public void Competencies_and_evaluations_name_each_other()
    {
        var block = Linked().Block;

        Assert.Equal(["E1"], block.Competencies[0].VerifiedBy);
        Assert.Equal("Aucune évaluation déclarée", block.Competencies[1].Note);
        Assert.Equal(["C1"], block.Evaluations[0].Verifies);
    }

    [Fact]
    public void An_evaluation_has_its_form_its_facts_and_its_criteria()
    {
        var evaluation = Linked().Block.Evaluations[0];

        Assert.Equal(("E1", "Un dossier", "Dossier"), (evaluation.Code, evaluation.Title, evaluation.Form));
        Assert.Equal([new Passage("Le candidat remet\u202F:", IsItem: false), new Passage("un plan", IsItem: true)], evaluation.Description);
        Assert.Equal([new SheetFact("Durée", ["1 h 30"]), new SheetFact("À remettre", ["Un plan", "Un budget"])], evaluation.Facts);
        Assert.Equal([new SheetCriterion("Rien n’y manque.", ["C1"])], evaluation.Criteria);
    }

    [Fact]
    public void The_matrix_says_what_tests_what()
    {
        var matrix = Linked().Matrix!;

        Assert.Equal([new Coded("E1", "Un dossier")], matrix.Columns);
        Assert.Equal([new SheetMatrixCell("tested", "Évaluée")], matrix.Rows[0].Cells);
        Assert.Equal("Aucune évaluation déclarée", matrix.Rows[1].Gap);
    }

    [Fact]
    public void There_is_no_matrix_where_the_fiche_links_nothing()
    {
        Assert.Null(Sheet(Given.Block("BC01", "Préparer", ["Lire."], Given.Evaluation("E1", "Un dossier", verifies: null))).Matrix);
        Assert.Null(Sheet(Given.Block("BC01", "Préparer", ["Lire."])).Matrix);
        Assert.Null(Sheet(Given.Block("BC01", "Préparer", [], Given.Evaluation("E1", "Un dossier", []))).Matrix);
    }

    [Fact]
    public void An_evaluation_that_verifies_nothing_says_so() => Assert.Equal(
        "Cette évaluation ne vérifie aucune compétence du bloc.",
        Sheet(Given.Block("BC01", "Préparer", ["Lire."], Given.Evaluation("E1", "Un dossier", []))).Block.Evaluations[0].Note);

    [Fact]
    public void Activities_come_with_all_of_their_tasks()
    {
        var full = FullCertification.Make();
        var served = full with { Blocks = [full.Blocks[0] with { Activities = Given.Codes<LocalCode>("A1") }] };

        var activity = Assert.Single(BlockSheet.Of(served, served.Blocks[0], GivenSource.Of(served)).Block.Activities);

        Assert.Equal(("A1", "Préparer", "Options\u202F: Image"), (activity.Code, activity.Title, activity.Options));
        Assert.Equal([new SheetList(null, ["Lire."]), new SheetList("Dépouiller", ["Relever les rôles."])], activity.Tasks);
    }

    [Fact]
    public void A_block_has_its_role_its_options_and_the_code_that_the_fiche_prints()
    {
        var full = FullCertification.Make();

        var block = BlockSheet.Of(full, full.Blocks[0], GivenSource.Of(full)).Block;

        Assert.Equal(("Obligatoire", "Bloc 1 sur la fiche"), (block.Role, block.PrintedCode));
        Assert.Equal(["Image"], block.Options);
    }

    [Fact]
    public void How_it_is_obtained_and_for_how_long_is_said_in_sentences()
    {
        var full = FullCertification.Make();

        Assert.Equal(
            [
                "Ce bloc s’obtient seul et reste acquis.",
                "Durée de validité des blocs acquis\u202F: cinq ans",
                "La certification est enregistrée jusqu’au 27 octobre 2030.",
                "Elle peut être délivrée jusqu’au 26 octobre 2034 à qui s’y est engagé à temps.",
            ],
            BlockSheet.Of(full, full.Blocks[0], GivenSource.Of(full)).Obtaining.Select(passage => passage.Text));
    }

    [Fact]
    public void A_bridge_gives_titles_to_what_stands_elsewhere_and_codes_to_what_stands_here()
    {
        var here = Given.Certification("RNCP41481", "Assistant", Given.Block("BC01", "Préparer", ["Lire."]), Given.Block("BC02", "Tourner", ["Tourner."])) with
        {
            Equivalences = [Given.Bridge(Given.Held("RNCP39749", "BC03"), "BC01", "BC02")],
        };
        var there = Given.Certification("RNCP35677", "Monteur", Given.Block("BC01", "Monter", ["Monter."])) with
        {
            Equivalences = [Given.Bridge(Given.Held("RNCP41481", "BC01"), "BC01"), Given.Bridge([Given.Held("RNCP41481"), Given.Held("RS6232")])],
        };
        var source = GivenSource.Of(Given.Catalogue([here, there], [Given.External("RNCP39749", "Adjoint", ("BC03", "Dépouiller"))]));

        var block = BlockSheet.Of(here, here.Blocks[0], source).Block;

        Assert.Equal(["Qui détient le bloc BC03 (Dépouiller) de RNCP39749 (Adjoint) obtient les blocs BC01 et BC02 de RNCP41481."], block.BridgesTo);
        Assert.Equal(
            [
                "Qui détient le bloc BC01 de RNCP41481 obtient le bloc BC01 (Monter) de RNCP35677 (Monteur).",
                "Qui détient la certification RNCP41481 et la certification RS6232 obtient la certification RNCP35677 (Monteur).",
            ],
            block.BridgesFrom);
    }

    [Fact]
    public void A_body_that_the_fiche_names_twice_certifies_once()
    {
        var twice = Given.Certification("RNCP41481", "Assistant", Given.Block("BC01", "Préparer", ["Lire."])) with
        {
            Certifiers = [Given.Certifier("CENTRE (CEFPF)", "39179458300065"), Given.Certifier("Centre (CEFPF)", "39179458300065")],
        };

        var body = Assert.Single(BlockSheet.Of(twice, twice.Blocks[0], GivenSource.Of(twice)).Certifiers);

        Assert.Equal("CENTRE (CEFPF)", body.Name);
        Assert.Equal([new SheetFact("SIRET", ["391\u00A0794\u00A0583\u00A000065"])], body.Facts);
    }

    private static BlockSheet Linked() => Sheet(Given.Block(
        "BC01",
        "Préparer",
        ["Lire.", "Planifier."],
        Given.Evaluation("E1", "Un dossier", ["C1"], Given.Criterion("Rien n'y manque.", "C1")) with
        {
            Description = Given.At("Le candidat remet :\n- un plan"),
            Duration = Given.At(TimeSpan.FromMinutes(90)),
            Deliverables = Given.Texts("Un plan", "Un budget"),
        }));

    private static BlockSheet Sheet(Block block)
    {
        var certification = Given.Certification("RNCP41481", "Assistant", block);
        return BlockSheet.Of(certification, block, GivenSource.Of(certification));
    }
}
