using Passerelle.Model;

namespace Passerelle.Site.Exports.Json;

/// <summary>Certifying bodies, partners and places.</summary>
internal static class BodiesJson
{
    public static JsonShape<CertifierEntry> Certifier { get; } = new(keys =>
    {
        keys.Required("identifiant", it => it.Identifier, JsonKinds.Identifier, "Identifiant permanent", "Permanent identifier");
        keys.Required("nom", it => it.Certifier.Name, JsonKinds.Text, "Nom légal", "Legal name");
        keys.Optional("siret", it => it.Certifier.Siret, JsonKinds.Siret, "SIRET, quatorze chiffres", "SIRET, fourteen digits");
        keys.Optional("nom_commercial", it => it.Certifier.TradeName, JsonKinds.Text, "Nom commercial", "Trade name");
        keys.Optional("site", it => it.Certifier.Site, JsonKinds.Address, "Site", "Web site");
        keys.Optional("qualite_signataire", it => it.Certifier.Signatory, JsonKinds.Text, "Qualité du signataire", "Quality of the signatory");
        keys.Optional("etat", it => it.Certifier.State, JsonWords.BodyState, "État dans les données ouvertes", "State in the open data");
        keys.Optional("etat_modifie_le", it => it.Certifier.StateChangedOn, JsonKinds.Date, "Jour du dernier changement d’état", "Day on which the state last changed");
    });

    public static JsonShape<Partner> Partner { get; } = new(keys =>
    {
        keys.Required("nom", it => it.Name, JsonKinds.Text, "Nom légal", "Legal name");
        keys.Optional("siret", it => it.Siret, JsonKinds.Siret, "SIRET, quatorze chiffres", "SIRET, fourteen digits");
        keys.Required("habilitation", it => it.Habilitation, JsonWords.Habilitation, "Ce que le partenaire peut faire", "What the partner may do");
        keys.Optional("etat", it => it.State, JsonWords.BodyState, "État de l’habilitation", "State of the habilitation");
        keys.Optional("depuis", it => it.Since, JsonKinds.Date, "Premier jour de l’habilitation", "First day of the habilitation");
        keys.Optional("etat_modifie_le", it => it.StateChangedOn, JsonKinds.Date, "Jour du dernier changement d’état", "Day on which the state last changed");
    });

    public static JsonShape<Venue> Venue { get; } = new(keys =>
    {
        keys.Required("role", it => it.Role, JsonWords.VenueRole, "Lieu de certification ou de préparation", "Place of certification or of preparation");
        keys.Optional("nom", it => it.Name, JsonKinds.Text, "Nom du lieu", "Name of the place");
        keys.Required("adresse", it => it.Address, JsonKinds.Text, "Adresse postale", "Postal address");
        keys.Optional("region", it => it.Region, JsonKinds.Text, "Région", "Region");
    });

    public static JsonShape<CertifierChange> Change { get; } = new(keys =>
    {
        keys.Required("nom", it => it.Name, JsonKinds.Text, "Nom légal", "Legal name");
        keys.Optional("siret", it => it.Siret, JsonKinds.Siret, "SIRET, quatorze chiffres", "SIRET, fourteen digits");
        keys.Required("action", it => it.Action, JsonWords.CertifierAction, "Ajout ou retrait", "Addition or removal");
        keys.Required("date", it => it.Date, JsonKinds.Date, "Jour du changement", "Day of the change");
    });
}
