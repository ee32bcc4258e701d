using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>Evaluations of a block and their criteria.</summary>
internal static class EvaluationBinder
{
    private static readonly Shape<Criterion> CriterionShape = new(keys =>
    {
        var text = keys.Required("texte", it => it.Text, Kinds.Text, "Signe observable de maîtrise", "Observable sign of mastery");
        var competencies = keys.List("competences", it => it.Competencies, Kinds.LocalCode, "Compétences visées ; absentes : toutes celles de l’évaluation", "Competencies that it speaks for; absent: all of the evaluation's");
        return found => new Criterion(text(found), competencies(found));
    });

    public static Shape<Evaluation> Shape { get; } = new(keys =>
    {
        var code = keys.Required("code", it => it.Code, Kinds.LocalCode, "Code dans le bloc : E1", "Code within the block: E1");
        var form = keys.Required("forme", it => it.Form, Words.EvaluationForm, "Forme de l’évaluation", "Form of the evaluation");
        var title = keys.Required("titre", it => it.Title, Kinds.Text, "Titre de l’évaluation", "Title of the evaluation");
        var description = keys.Optional("description", it => it.Description, Kinds.Text, "Ce que fait le candidat", "What the candidate does");
        var deliverables = keys.List("livrables", it => it.Deliverables, Kinds.Text, "Ce que le candidat remet", "What the candidate hands in");
        var setting = keys.Optional("modalite", it => it.Setting, Words.EvaluationSetting, "Seul ou en groupe", "Alone or in a group");
        var medium = keys.Optional("support", it => it.Medium, Words.EvaluationMedium, "À l’oral, à l’écrit ou en pratique", "Oral, written or practical");
        var duration = keys.Optional("duree", it => it.Duration, Kinds.Duration, "Durée : « 45 min », « 2 h » ou « 1 h 30 »", "Duration: '45 min', '2 h' or '1 h 30'");
        var jury = keys.Optional("jury", it => it.Jury, Kinds.Text, "Qui juge", "Who judges");
        var competencies = keys.ListOrNone("competences", it => it.Competencies, Kinds.LocalCode, "Compétences du bloc vérifiées ; absentes : la fiche ne le dit pas", "Competencies of the block that it verifies; absent: the fiche does not say");
        var criteria = keys.List("criteres", it => it.Criteria, CriterionShape, "Critères d’évaluation", "Criteria of evaluation");
        return found => new Evaluation
        {
            Code = code(found),
            Form = form(found),
            Title = title(found),
            Description = description(found),
            Deliverables = deliverables(found),
            Setting = setting(found),
            Medium = medium(found),
            Duration = duration(found),
            Jury = jury(found),
            Competencies = competencies(found),
            Criteria = criteria(found),
        };
    });
}
