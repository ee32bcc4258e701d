using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>Smaller parts of a certification.</summary>
internal static class PartsJson
{
    private static readonly JsonShape<ActivityPart> ActivityPart = new(keys =>
    {
        keys.Required("titre", it => it.Title, JsonKinds.Text, "Titre de la rubrique", "Heading");
        keys.List("taches", it => it.Tasks, JsonKinds.Text, "Tâches de la rubrique", "Tasks under the heading");
    });

    public static JsonShape<CertificationKind> Kind { get; } = new(keys =>
    {
        keys.Required("code", it => it.Code, JsonKinds.Text, "Sigle : BTS, TP, CQP…", "Acronym: BTS, TP, CQP…");
        keys.Optional("libelle", it => it.Label, JsonKinds.Text, "Libellé du type", "Label of the kind");
    });

    public static JsonShape<Activity> Activity { get; } = new(keys =>
    {
        keys.Optional("contexte", it => it.Context, JsonKinds.Text, "Mots qui introduisent l’activité", "Words that introduce the activity");
        keys.Required("code", it => it.Code, JsonKinds.LocalCode, "Code dans la certification", "Code within the certification");
        keys.Required("titre", it => it.Title, JsonKinds.Text, "Ce qui se fait", "What is done");
        keys.List("taches", it => it.Tasks, JsonKinds.Text, "Tâches placées directement sous l’activité", "Tasks directly under the activity");
        keys.List("rubriques", it => it.Parts, ActivityPart, "Tâches groupées sous des titres", "Tasks under headings of their own");
        keys.List("options", it => it.Options, JsonKinds.LocalCode, "Options auxquelles l’activité appartient ; absentes pour le tronc commun", "Options that the activity belongs to; absent for the common core");
    });

    public static JsonShape<AttestedGroup> AttestedGroup { get; } = new(keys =>
    {
        keys.Optional("titre", it => it.Title, JsonKinds.Text, "Titre du groupe", "Title of the group");
        keys.List("competences", it => it.Competencies, JsonKinds.Text, "Compétences, dans l’ordre", "Competencies, in order");
    });

    public static JsonShape<Jobs> Jobs { get; } = new(keys =>
    {
        keys.Optional("texte", it => it.Text, JsonKinds.Text, "Phrases qui introduisent les listes", "Sentences that introduce the lists");
        keys.List("immediats", it => it.Immediate, JsonKinds.Text, "Emplois accessibles aussitôt", "Occupations open at once");
        keys.List("apres_experience", it => it.WithExperience, JsonKinds.Text, "Emplois accessibles après quelques années", "Occupations open after some years");
    });

    public static JsonShape<WebLink> Link { get; } = new(keys =>
    {
        keys.Optional("titre", it => it.Title, JsonKinds.Text, "Texte du lien", "Words of the link");
        keys.Required("adresse", it => it.Address, JsonKinds.Address, "Adresse", "Address");
    });

    public static JsonShape<SpecificRegisterTerms> SpecificTerms { get; } = new(keys =>
    {
        keys.Optional("validation_partielle", it => it.PartialValidation, JsonWords.Answer, "Validation partielle possible ?", "Whether a part can be validated");
        keys.Optional("perimetre", it => it.PartialValidationScope, JsonKinds.Text, "Périmètre de la validation partielle", "Which part");
        keys.Optional("niveaux_maitrise", it => it.MasteryLevels, JsonKinds.Text, "Niveaux de maîtrise", "Levels of mastery");
        keys.Optional("renouvellement", it => it.Renewal, JsonKinds.Text, "Modalités de renouvellement", "How it is renewed");
        keys.Optional("duree_validite", it => it.Validity, JsonKinds.Text, "Durée de validité", "How long it holds");
    });

    public static JsonShape<Unrecognised> Unrecognised { get; } = new(keys =>
    {
        keys.Required("lieu", it => it.Origin, JsonKinds.Text, "Où se trouvait le texte dans la source", "Where it stood in the source");
        keys.Required("texte", it => it.Text, JsonKinds.Text, "Le texte, mot pour mot", "The text, word for word");
    });
}
