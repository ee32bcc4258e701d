using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Texts;

/// <summary>What becomes an evaluation, its title, its description and what is handed in.</summary>
public class EvaluationFieldTests
{
    private static readonly string LongSentence = $"Projet mené {string.Concat(Enumerable.Repeat("pas à pas, ", 20))}jusqu’à son terme.";

    [Theory]
    [InlineData("Cas pratiques    Jeu de rôle", "E1=Cas pratiques | E2=Jeu de rôle")]
    [InlineData("* Cas pratiques      * Jeu de rôle", "E1=Cas pratiques | E2=Jeu de rôle")]
    [InlineData("Réaliser un dossier    Objectif : montrer.    La présentation est orale.", "E1=Réaliser un dossier (Objectif : montrer.//La présentation est orale.)")]
    [InlineData("Étude de cas  Production orale    Contrôle continu  Production écrite", "E1=Étude de cas (Production orale) | E2=Contrôle continu (Production écrite)")]
    [InlineData("Le candidat rend son dossier.    - Un plan    - Un budget", "E1=Le candidat rend son dossier. [Un plan; Un budget]")]
    [InlineData("- Le candidat rédige :    - Un plan", "E1=Le candidat rédige : (- Un plan)")]
    [InlineData("Cas pratique    - Un plan    Un mot du jury.", "E1=Cas pratique (- Un plan//Un mot du jury.)")]
    [InlineData("- Un plan    Le jury délibère.", "E1=Un plan (Le jury délibère.)")]
    [InlineData("Chacun choisit.    Les choix sont adaptés.", "E1=Chacun choisit. (Les choix sont adaptés.)")]
    public void A_text_gives_its_evaluations(string text, string evaluations) => Assert.Equal(evaluations, Shown(GivenField.Evaluations(text).Value));

    [Fact]
    public void Arrows_are_evaluations_and_triangles_what_is_handed_in() => Assert.Equal(
        "E1=MISE EN SITUATION [Un dossier; Un oral] | E2=TEST ÉCRIT [Un QCM]",
        Shown(GivenField.EvaluationsOfPage("→ MISE EN SITUATION ► Un dossier ► Un oral → TEST ÉCRIT ► Un QCM").Value));

    [Fact]
    public void A_title_that_begins_like_the_first_one_begins_another_evaluation() => Assert.Equal(
        "E1=Mise en situation orale. (Épreuve écrite//Le candidat écrit.) | E2=Mise en situation écrite. (Épreuve écrite//Il rend :) [un plan; un budget]",
        Shown(GivenField.EvaluationsOfPage(
            "Mise en situation orale.", "", "Épreuve écrite", "Le candidat écrit.", "", "Mise en situation écrite.", "Épreuve écrite", "Il rend :", "- un plan", "- un budget").Value));

    [Fact]
    public void A_title_too_long_for_one_ends_with_its_first_sentence()
    {
        var reading = GivenField.Evaluations($"{LongSentence} Il dure un an.    Le jury note.");
        var evaluation = Assert.Single(reading.Value);
        Assert.Equal((LongSentence, "Il dure un an.\n\nLe jury note."), (evaluation.Title.Value, evaluation.Description?.Value));
        Assert.Equal("decoupage-incertain champ/E1", reading.Notes.Names());
        Assert.Equal(["", " ", "    "], reading.OwnSigns);
        Assert.Equal([LongSentence, "Il dure un an.", "Le jury note."], EvaluationField.Pieces(reading.Value).Select(piece => piece.Text));
    }

    [Theory]
    [InlineData("Cas pratique", "")]
    [InlineData("Examen blanc    Geste pratique", "forme-inconnue champ/E2")]
    [InlineData("Cas pratique    - Un plan    Un mot du jury.", "decoupage-incertain champ/E1")]
    [InlineData("Chacun choisit.    Les choix sont adaptés.", "decoupage-incertain champ/E1, forme-inconnue champ/E1")]
    public void What_is_unknown_or_doubtful_is_noted(string text, string notes) => Assert.Equal(notes, GivenField.Evaluations(text).Notes.Names());

    [Fact]
    public void The_fiche_does_not_say_which_competencies_are_verified() => Assert.Null(GivenField.Evaluations("Cas pratique").Value[0].Competencies);

    [Fact]
    public void Codes_are_never_printed() => Assert.All(EvaluationField.Pieces(GivenField.Evaluations("Cas pratique").Value), piece => Assert.Null(piece.Code));

    private static string Shown(ValueList<Evaluation> value) => string.Join(" | ", value.Select(evaluation =>
        $"{evaluation.Code.Value}={evaluation.Title.Value}"
        + (evaluation.Description is { } description ? $" ({description.Value.Replace('\n', '/')})" : "")
        + (evaluation.Deliverables.Count > 0 ? $" [{evaluation.Deliverables.Words().Replace(" |", ";", StringComparison.Ordinal)}]" : "")));
}
