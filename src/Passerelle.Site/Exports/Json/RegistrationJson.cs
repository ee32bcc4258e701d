using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>Registration, legal texts and statistics.</summary>
internal static class RegistrationJson
{
    public static JsonShape<Registration> Shape { get; } = new(keys =>
    {
        keys.Optional("type", it => it.Type, JsonWords.RegistrationType, "Sur demande ou de droit", "On request or of right");
        keys.Optional("decision", it => it.Decision, JsonKinds.Date, "Jour de la décision", "Day of the decision");
        keys.Optional("duree", it => it.Years, JsonKinds.Integer, "Durée en années", "Duration in years");
        keys.Optional("debut", it => it.Start, JsonKinds.Date, "Début des parcours certifiants ou date d’effet", "First day of the certifying courses, or of the effect");
        keys.Optional("echeance", it => it.Expiry, JsonKinds.Date, "Dernier jour d’enregistrement", "Last day of registration");
        keys.Optional("limite_delivrance", it => it.LastAward, JsonKinds.Date, "Dernier jour de délivrance", "Last day on which it can be awarded");
        keys.Optional("publie_le", it => it.PublishedOn, JsonKinds.Date, "Jour de publication de la fiche", "Day of publication of the fiche");
        keys.Optional("dernier_jo", it => it.LastOfficialJournal, JsonKinds.Date, "Date du dernier Journal officiel", "Day of the last Journal officiel");
        keys.Optional("statut_publie", it => it.PrintedState, JsonWords.PrintedState, "Statut imprimé sur la fiche", "State that the fiche printed");
        keys.Optional("etat_fiche", it => it.FicheState, JsonKinds.Text, "État de la fiche dans les données ouvertes", "State of the fiche in the open data");
    });

    public static JsonShape<LegalText> LegalText { get; } = new(keys =>
    {
        keys.Required("type", it => it.Kind, JsonWords.LegalTextKind, "Décret général, création ou autre", "General decree, creation or other");
        keys.Required("titre", it => it.Title, JsonKinds.Text, "Titre du texte", "Title of the text");
        keys.Optional("date", it => it.PublishedOn, JsonKinds.Date, "Date de parution", "Day of publication");
    });

    public static JsonShape<PromotionStatistics> Promotion { get; } = new(keys =>
    {
        keys.Required("annee", it => it.Year, JsonKinds.Integer, "Année d’obtention", "Year of award");
        keys.Required("certifies", it => it.Awarded, JsonKinds.Integer, "Nombre de certifiés", "Number of holders");
        keys.Optional("vae", it => it.ByExperience, JsonKinds.Integer, "Dont certifiés par la VAE", "Among them, by experience (VAE)");
        keys.Optional("global_6m", it => it.EmployedAfter6Months, JsonKinds.Integer, "Taux d’insertion global à 6 mois, en pour cent", "Rate of employment after 6 months, in percent");
        keys.Optional("metier_6m", it => it.InOccupationAfter6Months, JsonKinds.Integer, "Taux d’insertion dans le métier visé à 6 mois, en pour cent", "Rate of employment in the target occupation after 6 months, in percent");
        keys.Optional("metier_2a", it => it.InOccupationAfter2Years, JsonKinds.Integer, "Taux d’insertion dans le métier visé à 2 ans, en pour cent", "Rate of employment in the target occupation after 2 years, in percent");
    });
}
