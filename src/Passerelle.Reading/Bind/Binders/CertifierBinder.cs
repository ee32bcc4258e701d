using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>Certifying bodies, partners, and the history of certifiers.</summary>
internal static class CertifierBinder
{
    public static Shape<Certifier> Certifier { get; } = new(keys =>
    {
        var name = keys.Required("nom", Kinds.Text, "Nom légal", "Legal name");
        var siret = keys.Optional("siret", Kinds.Siret, "SIRET, quatorze chiffres", "SIRET, fourteen digits");
        var tradeName = keys.Optional("nom_commercial", Kinds.Text, "Nom commercial", "Trade name");
        var site = keys.Optional("site", Kinds.Address, "Site", "Web site");
        var signatory = keys.Optional("qualite_signataire", Kinds.Text, "Qualité du signataire, sur les fiches d’avant 2019", "Quality of the signatory, on fiches of before 2019");
        var state = keys.Optional("etat", Words.BodyState, "État dans les données ouvertes", "State in the open data");
        var changedOn = keys.Optional("etat_modifie_le", Kinds.Date, "Jour du dernier changement d’état", "Day on which the state last changed");
        return found => new Certifier
        {
            Name = name(found),
            Siret = siret(found),
            TradeName = tradeName(found),
            Site = site(found),
            Signatory = signatory(found),
            State = state(found),
            StateChangedOn = changedOn(found),
        };
    });

    public static Shape<Partner> Partner { get; } = new(keys =>
    {
        var name = keys.Required("nom", Kinds.Text, "Nom légal", "Legal name");
        var siret = keys.Optional("siret", Kinds.Siret, "SIRET, quatorze chiffres", "SIRET, fourteen digits");
        var habilitation = keys.Required("habilitation", Words.Habilitation, "Ce que le partenaire peut faire", "What the partner may do");
        var state = keys.Optional("etat", Words.BodyState, "État de l’habilitation", "State of the habilitation");
        var since = keys.Optional("depuis", Kinds.Date, "Premier jour de l’habilitation", "First day of the habilitation");
        var changedOn = keys.Optional("etat_modifie_le", Kinds.Date, "Jour du dernier changement d’état", "Day on which the state last changed");
        return found => new Partner
        {
            Name = name(found),
            Siret = siret(found),
            Habilitation = habilitation(found),
            State = state(found),
            Since = since(found),
            StateChangedOn = changedOn(found),
        };
    });

    public static Shape<CertifierChange> Change { get; } = new(keys =>
    {
        var name = keys.Required("nom", Kinds.Text, "Nom légal", "Legal name");
        var siret = keys.Optional("siret", Kinds.Siret, "SIRET, quatorze chiffres", "SIRET, fourteen digits");
        var action = keys.Required("action", Words.CertifierAction, "Ajout ou retrait", "Addition or removal");
        var date = keys.Required("date", Kinds.Date, "Jour du changement", "Day of the change");
        return found => new CertifierChange(name(found), siret(found), action(found), date(found));
    });
}
