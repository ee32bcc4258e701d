using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using static Passerelle.Properties.Generated.GeneratedTexts;
using static Passerelle.Properties.Generated.GeneratedValues;

namespace Passerelle.Properties.Generated;

/// <summary>Those who award, prepare and evaluate, and where.</summary>
internal static class GeneratedBodies
{
    public static Gen<Certification> WithBodies(this Certification certification) =>
        from certifiers in Certifier.Several()
        from hasPartners in OneOf<Answer>().PlacedOrNone()
        from partners in Partner.Several()
        from venues in Venue.Several(most: 2)
        from changes in Change.Several(most: 2)
        from links in Link.Several(most: 2)
        select certification with
        {
            Certifiers = certifiers,
            HasPartners = hasPartners,
            Partners = partners,
            Venues = venues,
            CertifierHistory = changes,
            Links = links,
        };

    private static Gen<Certifier> Certifier { get; } =
        from name in Line.Placed()
        from siret in GeneratedCodes.Siret.PlacedOrNone()
        from tradeName in Name.PlacedOrNone()
        from site in GeneratedCodes.Address.PlacedOrNone()
        from signatory in Line.PlacedOrNone()
        from state in OneOf<BodyState>().PlacedOrNone()
        from changedOn in Day.PlacedOrNone()
        select new Certifier
        {
            Name = name,
            Siret = siret,
            TradeName = tradeName,
            Site = site,
            Signatory = signatory,
            State = state,
            StateChangedOn = changedOn,
        };

    private static Gen<Partner> Partner { get; } =
        from name in Line.Placed()
        from siret in GeneratedCodes.Siret.PlacedOrNone()
        from habilitation in OneOf<Habilitation>().Placed()
        from state in OneOf<BodyState>().PlacedOrNone()
        from since in Day.PlacedOrNone()
        from changedOn in Day.PlacedOrNone()
        select new Partner
        {
            Name = name,
            Siret = siret,
            Habilitation = habilitation,
            State = state,
            Since = since,
            StateChangedOn = changedOn,
        };

    private static Gen<Venue> Venue { get; } =
        from role in OneOf<VenueRole>().Placed()
        from name in Name.PlacedOrNone()
        from address in Prose.Placed()
        from region in Name.PlacedOrNone()
        select new Venue(role, name, address, region);

    private static Gen<CertifierChange> Change { get; } =
        from name in Line.Placed()
        from siret in GeneratedCodes.Siret.PlacedOrNone()
        from action in OneOf<CertifierAction>().Placed()
        from date in Day.Placed()
        select new CertifierChange(name, siret, action, date);

    private static Gen<WebLink> Link { get; } =
        from title in Line.PlacedOrNone()
        from address in GeneratedCodes.Address.Placed()
        select new WebLink(title, address);
}
