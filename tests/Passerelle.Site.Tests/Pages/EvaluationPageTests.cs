using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class EvaluationPageTests
{
    private const string Path = "/rncp41481/bc01/e1/";

    [Fact]
    public void An_evaluation_says_its_form_its_description_and_its_block()
    {
        var site = Site(Given.Evaluation("E1", "Dossier de casting", ["C1"]) with { Description = Given.At("Le candidat réunit :\n- des fiches\n- des essais") });

        Assert.Equal("RNCP41481BC01 E1 Dossier", site.Words(Path, ".tags"));
        Assert.Equal("Dossier de casting", site.Words(Path, "h1"));
        Assert.Equal(["des fiches", "des essais"], site.AllWords(Path, ".prose li"));
        Assert.Contains("BlocBC01 Préparer", site.AllWords(Path, "dl > div"));
    }

    [Fact]
    public void Criteria_stand_under_the_competency_that_they_speak_for()
    {
        var site = Site(Given.Evaluation("E1", "Dossier", ["C1", "C2"], Given.Criterion("Pour la première.", "C1"), Given.Criterion("Pour toutes.")));

        Assert.Equal(["Pour la première.", "Pour toutes."], site.AllWords(Path, "#c1 .criteria li"));
        Assert.Equal(["Pour toutes."], site.AllWords(Path, "#c2 .criteria li"));
    }

    [Fact]
    public void A_competency_without_criterion_is_said_so() =>
        Assert.Equal("Aucun critère déclaré.", Site(Given.Evaluation("E1", "Dossier", ["C1"])).Words(Path, "#c1 .competency-meta"));

    [Fact]
    public void Where_the_fiche_does_not_say_which_competencies_criteria_are_kept_apart()
    {
        var site = Site(Given.Evaluation("E1", "Dossier", verifies: null, Given.Criterion("Un critère.")));

        Assert.Equal("La fiche ne dit pas quelles compétences du bloc cette évaluation vérifie.", site.Words(Path, ".notice"));
        Assert.Equal(["Un critère."], site.AllWords(Path, ".subsection .criteria li"));
    }

    [Fact]
    public void An_evaluation_of_nothing_is_told() =>
        Assert.Equal("Cette évaluation ne vérifie aucune compétence du bloc.", Site(Given.Evaluation("E1", "Dossier", [])).Words(Path, ".notice-stop"));

    private static RenderedSite Site(Evaluation evaluation) => RenderedSite.Of(Given.Catalogue(
        Given.Certification("RNCP41481", "Une certification", Given.Block("BC01", "Préparer", ["Lire.", "Planifier."], evaluation))));
}
