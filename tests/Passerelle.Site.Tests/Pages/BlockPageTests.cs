using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class BlockPageTests
{
    private const string Path = "/rncp41481/bc01/";

    [Fact]
    public void A_block_says_its_code_its_title_and_its_certification()
    {
        var site = Site(Block());

        Assert.Equal("RNCP41481BC01", site.Words(Path, ".tags .tag"));
        Assert.Equal("Préparer un tournage", site.Words(Path, "h1"));
        Assert.Equal("Ce bloc s’obtient seul et reste acquis. Il compte pour la certification Une certification.", site.Words(Path, ".lead"));
    }

    [Fact]
    public void Its_role_is_said_only_where_the_fiche_gives_one()
    {
        Assert.Equal("Optionnel", Site(Block() with { Role = Given.At(BlockRole.Optional) }).Words(Path, ".tags .chip"));
        Assert.Equal("", Site(Block()).Words(Path, ".tags .chip"));
    }

    [Fact]
    public void Each_competency_has_an_anchor_its_evaluations_and_its_criteria()
    {
        var site = Site(Block());
        var competency = site.Page(Path).GetElementById("c1")!;

        Assert.Equal("Lire un scénario.", RenderedSite.Words(competency.QuerySelector(".competency-text")));
        Assert.Equal("Évaluée par E1", RenderedSite.Words(competency.QuerySelector(".competency-meta")));
        Assert.Equal("c1/", competency.QuerySelector(".competency-code a")!.GetAttribute("href"));
        Assert.Equal("C1", competency.QuerySelector("[data-copy-link]")!.GetAttribute("data-copy-link"));
        Assert.Equal("Évaluations et 1 critère", RenderedSite.Words(competency.QuerySelector("details summary")));
        Assert.Equal("Tous les rôles sont relevés. E1", RenderedSite.Words(competency.QuerySelector("details .criteria li")));
    }

    [Fact]
    public void A_competency_without_evaluation_is_a_gap_and_is_counted()
    {
        var site = Site(Block());

        Assert.Equal("Aucune évaluation déclarée", site.Words(Path, "#c2 .gap"));
        Assert.Null(site.Page(Path).QuerySelector("#c2 details"));
        Assert.Contains("Compétences2 dont 1 sans évaluation déclarée", site.AllWords(Path, ".fact"));
    }

    [Fact]
    public void Where_the_fiche_does_not_say_what_an_evaluation_verifies_it_is_said_so()
    {
        var site = Site(Given.Block("BC01", "Un bloc", ["Lire."], Given.Evaluation("E1", "Dossier", verifies: null)));

        Assert.Equal("La fiche ne dit pas quelle évaluation la vérifie", site.Words(Path, "#c1 .unsaid"));
        Assert.Equal("la fiche ne dit pas quelles compétences", site.Words(Path, "#e1 .unsaid"));
    }

    [Fact]
    public void The_lead_in_of_a_competency_stands_before_its_wording()
    {
        var block = Block();
        var site = Site(block with { Competencies = [block.Competencies[0] with { Context = Given.At("En autonomie :") }] });

        Assert.Equal("En autonomie : Lire un scénario.", site.Words(Path, "#c1 .competency-text"));
    }

    [Fact]
    public void An_evaluation_says_how_it_takes_place()
    {
        var evaluation = Given.Evaluation("E1", "Dossier de casting", ["C1"]) with
        {
            Setting = Given.At(EvaluationSetting.GroupThenIndividual),
            Medium = Given.At(EvaluationMedium.Oral),
            Duration = Given.At(TimeSpan.FromMinutes(90)),
            Jury = Given.At("Deux professionnels"),
            Deliverables = Given.Texts("Fiches de rôle", "Essais"),
        };

        var facts = Site(Given.Block("BC01", "Un bloc", ["Lire."], evaluation)).AllWords(Path, "#e1 dl > div");

        Assert.Equal(
            ["ModalitéEn groupe, puis individuelle", "SupportOral", "Durée1 h 30", "JuryDeux professionnels", "À remettreFiches de rôleEssais", "ÉvalueC1"],
            facts);
    }

    [Fact]
    public void Activities_options_and_prerequisites_are_told()
    {
        var block = Block() with
        {
            Activities = Given.Codes<LocalCode>("A1"),
            PrintedCode = Given.At("Bloc 1"),
            Prerequisites = new Prerequisites { Entry = Given.Texts("Un diplôme de niveau 4"), Validation = Given.Texts("Avoir validé un autre bloc") },
        };
        var certification = Given.Certification("RNCP41481", "Une certification", block) with
        {
            Activities = [new Activity(Given.Code<LocalCode>("A1"), Given.At("Dépouiller"), [], [], []), new Activity(Given.Code<LocalCode>("A2"), Given.At("Autre"), [], [], [])],
            Completion = new Completion { Options = [new Option(Given.Code<LocalCode>("IMAGE"), Given.At("Image"), Given.Codes<BlockCode>("BC01"))] },
        };

        var place = RenderedSite.Of(Given.Catalogue(certification)).AllWords(Path, "#place dl > div").ToList();

        Assert.Contains("CodeBloc 1 sur la fiche", place);
        Assert.Contains("Activités serviesA1 Dépouiller", place);
        Assert.Contains("OptionsImage", place);
        Assert.Contains("Prérequis d’entréeUn diplôme de niveau 4", place);
        Assert.Contains("Prérequis de validationAvoir validé un autre bloc", place);
    }

    [Fact]
    public void Bridges_are_read_from_what_is_held_to_what_is_obtained_on_both_pages()
    {
        var giving = Given.Certification("RNCP34708", "L’autre", Given.Block("BC02", "Un bloc ailleurs", ["Lire."]));
        var receiving = Given.Certification("RNCP41481", "Une certification", Block()) with
        {
            Equivalences = [Given.Bridge(Given.Held("RNCP34708", "BC02"), "BC01")],
        };
        var site = RenderedSite.Of(Given.Catalogue(giving, receiving));

        string[] row = ["RNCP34708 L’autre BC02 Un bloc ailleurs", "RNCP41481 Une certification BC01 Préparer un tournage"];
        Assert.Equal(row, site.AllWords(Path, "#passerelles td"));
        Assert.Equal(row, site.AllWords("/rncp34708/bc02/", "#ouvre td"));
        Assert.Null(site.Page(Path).GetElementById("ouvre"));
    }

    [Fact]
    public void Blocks_before_and_after_are_linked()
    {
        var site = Site(Block(), Given.Block("BC02", "Deuxième", ["Lire."]), Given.Block("BC03", "Troisième", ["Lire."]));

        Assert.Equal(["BC01 Préparer un tournage", "BC03 Troisième"], site.AllWords("/rncp41481/bc02/", ".neighbours a"));
        Assert.Equal(["BC02 Deuxième"], site.AllWords(Path, ".neighbours a"));
    }

    private static Block Block() => Given.Block(
        "BC01",
        "Préparer un tournage",
        ["Lire un scénario.", "Planifier."],
        Given.Evaluation("E1", "Dossier", ["C1"], Given.Criterion("Tous les rôles sont relevés.", "C1")));

    private static RenderedSite Site(params Block[] blocks) =>
        RenderedSite.Of(Given.Catalogue(Given.Certification("RNCP41481", "Une certification", blocks)));
}
