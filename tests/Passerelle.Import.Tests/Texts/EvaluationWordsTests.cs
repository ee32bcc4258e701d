using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Texts;

/// <summary>What the words of a title settle, and what they do not.</summary>
public class EvaluationWordsTests
{
    [Theory]
    [InlineData("Mise en situation sur un plateau", EvaluationForm.ProfessionalSituation)]
    [InlineData("Mises en situations filmées (jeux de rôle)", EvaluationForm.ProfessionalSituation)]
    [InlineData("MISE EN SITUATION EN STUDIO", EvaluationForm.ProfessionalSituation)]
    [InlineData("Jeu de rôle", EvaluationForm.RolePlay)]
    [InlineData("Etude de cas, restituée à l’oral", EvaluationForm.CaseStudy)]
    [InlineData("Cas pratiques, étude de cas", EvaluationForm.CaseStudy)]
    [InlineData("Projet de film", EvaluationForm.Project)]
    [InlineData("Dossier écrit et son résumé", EvaluationForm.Dossier)]
    [InlineData("Mémoire", EvaluationForm.Dossier)]
    [InlineData("Soutenance d’un scénario", EvaluationForm.Oral)]
    [InlineData("Épreuve orale", EvaluationForm.Oral)]
    [InlineData("Entretien de dix minutes", EvaluationForm.Interview)]
    [InlineData("Épreuve écrite", EvaluationForm.WrittenTest)]
    [InlineData("QCM", EvaluationForm.MultipleChoice)]
    [InlineData("Contrôle continu : projets et QCM", EvaluationForm.ContinuousAssessment)]
    [InlineData("Réalisation de la maquette", EvaluationForm.Production)]
    [InlineData("Production d’un film", EvaluationForm.Production)]
    [InlineData("Étude de cas OU mise en situation", null)]
    [InlineData("Étude de cas / mise en situation", null)]
    [InlineData("Dossier et soutenance", null)]
    [InlineData("Productions écrites", null)]
    [InlineData("Le candidat rend un projet", null)]
    [InlineData("Projeter un film", null)]
    public void The_first_words_name_the_form(string title, EvaluationForm? form) => Assert.Equal(form, EvaluationWords.Form(title));

    [Theory]
    [InlineData("Épreuve individuelle", EvaluationSetting.Individual)]
    [InlineData("Dossiers individuels", EvaluationSetting.Individual)]
    [InlineData("Projet en groupe", EvaluationSetting.Group)]
    [InlineData("Production collective", EvaluationSetting.Group)]
    [InlineData("Projet en groupe, oral individuel", null)]
    [InlineData("Projet", null)]
    public void The_title_may_say_who_works_alone(string title, EvaluationSetting? setting) => Assert.Equal(setting, EvaluationWords.Setting(title));

    [Theory]
    [InlineData("Épreuve orale", EvaluationMedium.Oral)]
    [InlineData("Épreuve écrite", EvaluationMedium.Written)]
    [InlineData("Mise en situation écrite et orale", EvaluationMedium.Mixed)]
    [InlineData("Dossier écrit avec restitution orale", null)]
    [InlineData("Écriture d’un oratorio", null)]
    public void The_title_may_say_in_what_the_candidate_answers(string title, EvaluationMedium? medium) => Assert.Equal(medium, EvaluationWords.Medium(title));
}
