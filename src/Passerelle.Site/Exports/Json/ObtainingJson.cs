using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>How a certification is obtained: from its blocks, or by what is held elsewhere.</summary>
internal static class ObtainingJson
{
    private static readonly JsonShape<Option> Option = new(keys =>
    {
        keys.Required("code", it => it.Code, JsonKinds.LocalCode, "Code de l’option", "Code of the option");
        keys.Required("nom", it => it.Name, JsonKinds.Text, "Nom de l’option", "Name of the option");
        keys.List("blocs", it => it.Blocks, JsonKinds.BlockCode, "Blocs dont la réunion donne la certification", "Blocks that together give the certification");
    });

    private static readonly JsonShape<Condition> Condition = new(keys =>
    {
        keys.Required("texte", it => it.Text, JsonKinds.Text, "La condition, en une phrase", "The condition, in one sentence");
        keys.Optional("semaines", it => it.Weeks, JsonKinds.Integer, "Durée en semaines", "Length in weeks");
        keys.Optional("dispense_vae", it => it.WaivedForExperience, JsonWords.Answer, "Les candidats par VAE en sont-ils dispensés ?", "Whether candidates by experience are dispensed");
    });

    private static readonly JsonShape<HeldCertification> Held = new(keys =>
    {
        keys.Required("certification", it => it.Number, JsonKinds.Number, "Numéro de la certification détenue", "Number of the certification held");
        keys.List("blocs", it => it.Blocks, JsonKinds.BlockCode, "Blocs nécessaires ; absents : la certification entière", "Blocks that are needed; absent: the whole certification");
    });

    public static JsonShape<Completion> Completion { get; } = new(keys =>
    {
        keys.Optional("texte", it => it.Text, JsonKinds.Text, "La règle, en phrases", "The rule, in sentences");
        keys.List("options", it => it.Options, Option, "Ensembles de blocs au choix ; absents si tous les blocs sont nécessaires", "Sets of blocks to choose from; absent when all blocks are needed");
        keys.List("conditions", it => it.Conditions, Condition, "Conditions au-delà des blocs", "Conditions beyond the blocks");
        keys.Optional("validite_composantes", it => it.PartsValidity, JsonKinds.Text, "Durée de validité des composantes acquises", "How long an acquired part holds");
    });

    public static JsonShape<Equivalence> Equivalence { get; } = new(keys =>
    {
        keys.Required("type", it => it.Extent, JsonWords.EquivalenceExtent, "Totale ou partielle", "Total or partial");
        keys.List("detenus", it => it.Held, Held, "Ce que le candidat détient ; tout est nécessaire", "What the candidate holds; all of it is needed");
        keys.List("obtenus", it => it.Obtained, JsonKinds.BlockCode, "Blocs obtenus ici ; absents : la certification entière", "Blocks obtained here; absent: the whole certification");
    });
}
