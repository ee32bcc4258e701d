using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>Certifying bodies, partners, and the history of certifiers.</summary>
internal static class CertifierBinder
{
    public static Shape<Certifier> Certifier { get; } = new(keys =>
    {
        var name = keys.Required("nom", it => it.Name, Kinds.Text, "Nom légal", "Legal name");
        var siret = keys.Optional("siret", it => it.Siret, Kinds.Siret, "SIRET, quatorze chiffres", "SIRET, fourteen digits");
        var tradeName = keys.Optional("nom_commercial", it => it.TradeName, Kinds.Text, "Nom commercial", "Trade name");
        var site = keys.Optional("site", it => it.Site, Kinds.Address, "Site", "Web site");
        var signatory = keys.Optional("qualite_signataire", it => it.Signatory, Kinds.Text, "Qualité du signataire, sur les fiches d’avant 2019", "Quality of the signatory, on fiches of before 2019");
        var state = keys.Optional("etat", it => it.State, Words.BodyState, "État dans les données ouvertes", "State in the open data");
        var changedOn = keys.Optional("etat_modifie_le", it => it.StateChangedOn, Kinds.Date, "Jour du dernier changement d’état", "Day on which the state last changed");
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
        var name = keys.Required("nom", it => it.Name, Kinds.Text, "Nom légal", "Legal name");
        var siret = keys.Optional("siret", it => it.Siret, Kinds.Siret, "SIRET, quatorze chiffres", "SIRET, fourteen digits");
        var habilitation = keys.Required("habilitation", it => it.Habilitation, Words.Habilitation, "Ce que le partenaire peut faire", "What the partner may do");
        var state = keys.Optional("etat", it => it.State, Words.BodyState, "État de l’habilitation", "State of the habilitation");
        var since = keys.Optional("depuis", it => it.Since, Kinds.Date, "Premier jour de l’habilitation", "First day of the habilitation");
        var changedOn = keys.Optional("etat_modifie_le", it => it.StateChangedOn, Kinds.Date, "Jour du dernier changement d’état", "Day on which the state last changed");
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
        var name = keys.Required("nom", it => it.Name, Kinds.Text, "Nom légal", "Legal name");
        var siret = keys.Optional("siret", it => it.Siret, Kinds.Siret, "SIRET, quatorze chiffres", "SIRET, fourteen digits");
        var action = keys.Required("action", it => it.Action, Words.CertifierAction, "Ajout ou retrait", "Addition or removal");
        var date = keys.Required("date", it => it.Date, Kinds.Date, "Jour du changement", "Day of the change");
        return found => new CertifierChange(name(found), siret(found), action(found), date(found));
    });
}
