using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>blocs/bc01.yaml: a block of competencies.</summary>
internal static class BlockBinder
{
    private static readonly Shape<Competency> CompetencyShape = new(keys =>
    {
        var code = keys.Required("code", it => it.Code, Kinds.LocalCode, "Code de la fiche (C1.1), ou C1, C2… si elle n’en donne pas", "Code of the fiche (C1.1), or C1, C2… where it gives none");
        var text = keys.Required("texte", it => it.Text, Kinds.Text, "Ce que sait faire le titulaire", "What a holder is able to do");
        var context = keys.Optional("contexte", it => it.Context, Kinds.Text, "Mots qui introduisent la compétence : « En autonomie »", "Words that introduce the competency: 'En autonomie'");
        return found => new Competency(code(found), text(found), context(found));
    });

    private static readonly Shape<Prerequisites> Own = new(keys =>
    {
        var entry = keys.List("entree", it => it.Entry, Kinds.Text, "Prérequis à l’entrée", "Asked before the training");
        var validation = keys.List("validation", it => it.Validation, Kinds.Text, "Prérequis à la validation", "Asked before the validation");
        return found => new Prerequisites { Entry = entry(found), Validation = validation(found) };
    });

    public static Shape<Block> Shape { get; } = new(keys =>
    {
        var code = keys.Required("code", it => it.Code, Kinds.BlockCode, "Code du bloc : BC01", "Code of the block: BC01");
        var printed = keys.Optional("code_publie", it => it.PrintedCode, Kinds.Text, "Code imprimé par la fiche, s’il n’a pas la forme RNCPnnnnnBCnn", "Code that the fiche prints, where it is not RNCPnnnnnBCnn");
        var title = keys.Required("titre", it => it.Title, Kinds.Text, "Titre du bloc", "Title of the block");
        var role = keys.Optional("role", it => it.Role, Words.BlockRole, "Place du bloc dans la certification", "Part of the block in the certification");
        var activities = keys.List("activites", it => it.Activities, Kinds.LocalCode, "Codes des activités que le bloc sert", "Codes of the activities that the block serves");
        var competencies = keys.RequiredList("competences", it => it.Competencies, CompetencyShape, "Compétences, dans l’ordre de la fiche", "Competencies, in the order of the fiche");
        var evaluations = keys.List("evaluations", it => it.Evaluations, EvaluationBinder.Shape, "Évaluations du bloc", "Evaluations of the block");
        var prerequisites = keys.Optional("prerequis", it => it.Prerequisites, Own, "Prérequis propres à ce bloc", "What is asked for this block alone");
        return found => new Block
        {
            Code = code(found),
            PrintedCode = printed(found),
            Title = title(found),
            Role = role(found),
            Activities = activities(found),
            Competencies = competencies(found),
            Evaluations = evaluations(found),
            Prerequisites = prerequisites(found) ?? new Prerequisites(),
        };
    });
}
