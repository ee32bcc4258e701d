using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>Registration, legal texts and statistics.</summary>
internal static class RegistrationBinder
{
    public static Shape<Registration> Shape { get; } = new(keys =>
    {
        var type = keys.Optional("type", it => it.Type, Words.RegistrationType, "Sur demande ou de droit", "On request or of right");
        var decision = keys.Optional("decision", it => it.Decision, Kinds.Date, "Jour de la décision", "Day of the decision");
        var years = keys.Optional("duree", it => it.Years, new IntegerKind(1, 10), "Durée en années", "Duration in years");
        var start = keys.Optional("debut", it => it.Start, Kinds.Date, "Début des parcours certifiants ou date d’effet", "First day of the certifying courses, or of the effect");
        var expiry = keys.Optional("echeance", it => it.Expiry, Kinds.Date, "Dernier jour d’enregistrement", "Last day of registration");
        var lastAward = keys.Optional("limite_delivrance", it => it.LastAward, Kinds.Date, "Dernier jour de délivrance", "Last day on which it can be awarded");
        var publishedOn = keys.Optional("publie_le", it => it.PublishedOn, Kinds.Date, "Jour de publication de la fiche", "Day of publication of the fiche");
        var journal = keys.Optional("dernier_jo", it => it.LastOfficialJournal, Kinds.Date, "Date du dernier Journal officiel", "Day of the last Journal officiel");
        var state = keys.Optional("statut_publie", it => it.PrintedState, Words.PrintedState, "Statut imprimé sur la fiche", "State that the fiche printed");
        var ficheState = keys.Optional("etat_fiche", it => it.FicheState, Kinds.Text, "État de la fiche dans les données ouvertes", "State of the fiche in the open data");
        return found => new Registration
        {
            Type = type(found),
            Decision = decision(found),
            Years = years(found),
            Start = start(found),
            Expiry = expiry(found),
            LastAward = lastAward(found),
            PublishedOn = publishedOn(found),
            LastOfficialJournal = journal(found),
            PrintedState = state(found),
            FicheState = ficheState(found),
        };
    });

    public static Shape<LegalText> LegalText { get; } = new(keys =>
    {
        var kind = keys.Required("type", it => it.Kind, Words.LegalTextKind, "Décret général, création ou autre", "General decree, creation or other");
        var title = keys.Required("titre", it => it.Title, Kinds.Text, "Titre du texte", "Title of the text");
        var date = keys.Optional("date", it => it.PublishedOn, Kinds.Date, "Date de parution", "Day of publication");
        return found => new LegalText(kind(found), title(found), date(found));
    });

    public static Shape<PromotionStatistics> Promotion { get; } = new(keys =>
    {
        var year = keys.Required("annee", it => it.Year, Kinds.Year, "Année d’obtention", "Year of award");
        var awarded = keys.Required("certifies", it => it.Awarded, Kinds.Count, "Nombre de certifiés", "Number of holders");
        var byExperience = keys.Optional("vae", it => it.ByExperience, Kinds.Count, "Dont certifiés par la VAE", "Among them, by experience (VAE)");
        var employed = keys.Optional("global_6m", it => it.EmployedAfter6Months, Kinds.Percent, "Taux d’insertion global à 6 mois, en pour cent", "Rate of employment after 6 months, in percent");
        var occupation6 = keys.Optional("metier_6m", it => it.InOccupationAfter6Months, Kinds.Percent, "Taux d’insertion dans le métier visé à 6 mois, en pour cent", "Rate of employment in the target occupation after 6 months, in percent");
        var occupation24 = keys.Optional("metier_2a", it => it.InOccupationAfter2Years, Kinds.Percent, "Taux d’insertion dans le métier visé à 2 ans, en pour cent", "Rate of employment in the target occupation after 2 years, in percent");
        return found => new PromotionStatistics(
            year(found), awarded(found), byExperience(found), employed(found), occupation6(found), occupation24(found));
    }, isCompact: true);
}
