using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>Blocks, their competencies and their evaluations.</summary>
internal static class BlockJson
{
    private static readonly JsonShape<CompetencyEntry> Competency = new(keys =>
    {
        keys.Required("identifiant", it => Identifiers.Of(it.Reference), JsonKinds.Identifier, "Identifiant permanent", "Permanent identifier");
        keys.Optional("page", it => it.Page, JsonKinds.Uri, "Page de la compétence", "Page of the competency");
        keys.Required("code", it => it.Competency.Code, JsonKinds.LocalCode, "Code dans le bloc", "Code within the block");
        keys.Required("texte", it => it.Competency.Text, JsonKinds.Text, "Ce que sait faire le titulaire", "What a holder is able to do");
        keys.Optional("contexte", it => it.Competency.Context, JsonKinds.Text, "Mots qui introduisent la compétence", "Words that introduce the competency");
    });

    private static readonly JsonShape<CriterionEntry> Criterion = new(keys =>
    {
        keys.Required("identifiant", it => it.Identifier, JsonKinds.Identifier, "Identifiant, tiré du libellé", "Identifier, made of the wording");
        keys.Required("texte", it => it.Criterion.Text, JsonKinds.Text, "Signe observable de maîtrise", "Observable sign of mastery");
        keys.List("competences", it => it.Criterion.Competencies, JsonKinds.LocalCode, "Compétences visées ; absentes : toutes celles de l’évaluation", "Competencies that it speaks for; absent: all of the evaluation's");
    });

    private static readonly JsonShape<EvaluationEntry> Evaluation = new(keys =>
    {
        keys.Required("identifiant", it => Identifiers.Of(it.Block, it.Evaluation.Code.Value), JsonKinds.Identifier, "Identifiant permanent", "Permanent identifier");
        keys.Optional("page", it => it.Page, JsonKinds.Uri, "Page de l’évaluation", "Page of the evaluation");
        keys.Required("code", it => it.Evaluation.Code, JsonKinds.LocalCode, "Code dans le bloc", "Code within the block");
        keys.Required("forme", it => it.Evaluation.Form, JsonWords.EvaluationForm, "Forme de l’évaluation", "Form of the evaluation");
        keys.Required("titre", it => it.Evaluation.Title, JsonKinds.Text, "Titre de l’évaluation", "Title of the evaluation");
        keys.Optional("description", it => it.Evaluation.Description, JsonKinds.Text, "Ce que fait le candidat", "What the candidate does");
        keys.List("livrables", it => it.Evaluation.Deliverables, JsonKinds.Text, "Ce que le candidat remet", "What the candidate hands in");
        keys.Optional("modalite", it => it.Evaluation.Setting, JsonWords.EvaluationSetting, "Seul ou en groupe", "Alone or in a group");
        keys.Optional("support", it => it.Evaluation.Medium, JsonWords.EvaluationMedium, "À l’oral, à l’écrit ou en pratique", "Oral, written or practical");
        keys.Optional("duree", it => it.Evaluation.Duration, JsonKinds.Duration, "Durée (ISO 8601)", "Duration (ISO 8601)");
        keys.Optional("jury", it => it.Evaluation.Jury, JsonKinds.Text, "Qui juge", "Who judges");
        keys.ListOrNone("competences", it => it.Evaluation.Competencies, JsonKinds.LocalCode, "Compétences du bloc vérifiées ; absentes : la fiche ne le dit pas", "Competencies of the block that it verifies; absent: the fiche does not say");
        keys.List("criteres", it => it.Criteria, Criterion, "Critères d’évaluation", "Criteria of evaluation");
    });

    private static readonly JsonShape<Prerequisites> Prerequisites = new(keys =>
    {
        keys.List("entree", it => it.Entry, JsonKinds.Text, "Prérequis à l’entrée", "Asked before the training");
        keys.List("validation", it => it.Validation, JsonKinds.Text, "Prérequis à la validation", "Asked before the validation");
    });

    public static JsonShape<BlockEntry> Shape { get; } = new(keys =>
    {
        keys.Required("identifiant", it => Identifiers.Of(it.Reference), JsonKinds.Identifier, "Identifiant permanent", "Permanent identifier");
        keys.Optional("page", it => it.Page, JsonKinds.Uri, "Page du bloc", "Page of the block");
        keys.Required("code", it => it.Block.Code, JsonKinds.BlockCode, "Code du bloc", "Code of the block");
        keys.Optional("code_publie", it => it.Block.PrintedCode, JsonKinds.Text, "Code imprimé par la fiche, s’il en diffère", "Code that the fiche prints, where it differs");
        keys.Required("titre", it => it.Block.Title, JsonKinds.Text, "Titre du bloc", "Title of the block");
        keys.Optional("role", it => it.Block.Role, JsonWords.BlockRole, "Place du bloc dans la certification", "Part of the block in the certification");
        keys.List("activites", it => it.Block.Activities, JsonKinds.LocalCode, "Codes des activités que le bloc sert", "Codes of the activities that the block serves");
        keys.List("competences", it => it.Competencies, Competency, "Compétences, dans l’ordre de la fiche", "Competencies, in the order of the fiche");
        keys.List("evaluations", it => it.Evaluations, Evaluation, "Évaluations du bloc", "Evaluations of the block");
        keys.Optional("prerequis", it => Said(it.Block.Prerequisites), Prerequisites, "Prérequis propres à ce bloc", "What is asked for this block alone");
    });

    private static Prerequisites? Said(Prerequisites prerequisites) => prerequisites.Entry.Count + prerequisites.Validation.Count > 0 ? prerequisites : null;
}
