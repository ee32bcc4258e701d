using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>How a certification is obtained from its blocks.</summary>
internal static class CompletionBinder
{
    private static readonly Shape<Option> OptionShape = new(keys =>
    {
        var code = keys.Required("code", it => it.Code, Kinds.LocalCode, "Code de l’option", "Code of the option");
        var name = keys.Required("nom", it => it.Name, Kinds.Text, "Nom de l’option", "Name of the option");
        var blocks = keys.FilledList("blocs", it => it.Blocks, Kinds.BlockCode, "Blocs dont la réunion donne la certification", "Blocks that together give the certification");
        return found => new Option(code(found), name(found), blocks(found));
    });

    private static readonly Shape<Condition> ConditionShape = new(keys =>
    {
        var text = keys.Required("texte", it => it.Text, Kinds.Text, "La condition, en une phrase", "The condition, in one sentence");
        var weeks = keys.Optional("semaines", it => it.Weeks, Kinds.Count, "Durée en semaines, pour un stage par exemple", "Length in weeks, for an internship for instance");
        var waived = keys.Optional("dispense_vae", it => it.WaivedForExperience, Kinds.Answer, "Les candidats par VAE en sont-ils dispensés ?", "Whether candidates by experience are dispensed");
        return found => new Condition(text(found), weeks(found), waived(found));
    });

    public static Shape<Completion> Shape { get; } = new(keys =>
    {
        var text = keys.Optional("texte", it => it.Text, Kinds.Text, "La règle, en phrases", "The rule, in sentences");
        var options = keys.List("options", it => it.Options, OptionShape, "Ensembles de blocs au choix ; absents si tous les blocs sont nécessaires", "Sets of blocks to choose from; absent when all blocks are needed");
        var conditions = keys.List("conditions", it => it.Conditions, ConditionShape, "Conditions au-delà des blocs", "Conditions beyond the blocks");
        var validity = keys.Optional("validite_composantes", it => it.PartsValidity, Kinds.Text, "Durée de validité des composantes acquises", "How long an acquired part holds");
        return found => new Completion { Text = text(found), Options = options(found), Conditions = conditions(found), PartsValidity = validity(found) };
    });
}
