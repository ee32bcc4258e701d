using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>Certifiers and partners.</summary>
internal static class BodyParts
{
    public static FichePart Certifiers { get; } = FichePart.Items(
        "CERTIFICATEURS",
        "CERTIFICATEUR",
        fiche => fiche.Certifiers,
        (fiche, certifiers) => fiche with { Certifiers = certifiers },
        Certifier,
        (certifier, printer) =>
        {
            printer.Value("SIRET_CERTIFICATEUR", certifier.Siret, ValueFormats.Siret);
            printer.Words("NOM_CERTIFICATEUR", certifier.Name);
            printer.Value("ETAT_CERTIFICATEUR", certifier.State, ValueFormats.BodyState);
            printer.Value("DATE_DERNIERE_MODIFICATION_ETAT", certifier.StateChangedOn, ValueFormats.Day);
            printer.Words("NOM_COMMERCIAL", certifier.TradeName);
            printer.Value("SITE_INTERNET", certifier.Site, ValueFormats.Address);
        });

    public static FichePart HasPartners { get; } = FichePart.Value(
        "EXISTENCE_PARTENAIRES", ValueFormats.Answer, fiche => fiche.HasPartners, (fiche, answer) => fiche with { HasPartners = answer });

    public static FichePart Partners { get; } = FichePart.Items(
        "PARTENAIRES",
        "PARTENAIRE",
        fiche => fiche.Partners,
        (fiche, partners) => fiche with { Partners = partners },
        Partner,
        (partner, printer) =>
        {
            printer.Words("NOM_PARTENAIRE", partner.Name);
            printer.Value("SIRET_PARTENAIRE", partner.Siret, ValueFormats.Siret);
            printer.Value("HABILITATION_PARTENAIRE", partner.Habilitation, ValueFormats.Habilitation);
            printer.Value("ETAT_HABILITATION", partner.State, ValueFormats.BodyState);
            printer.Value("DATE_ACTIF", partner.Since, ValueFormats.Day);
            printer.Value("DATE_DERNIERE_MODIFICATION_ETAT", partner.StateChangedOn, ValueFormats.Day);
        });

    private static Certifier? Certifier(FeedElement element, FicheReading reading) =>
        reading.Words(element.First("NOM_CERTIFICATEUR")) is not { } name ? null : new Certifier
        {
            Name = name,
            Siret = reading.Value(element.First("SIRET_CERTIFICATEUR"), ValueFormats.Siret),
            State = reading.Value(element.First("ETAT_CERTIFICATEUR"), ValueFormats.BodyState),
            StateChangedOn = reading.Value(element.First("DATE_DERNIERE_MODIFICATION_ETAT"), ValueFormats.Day),
            TradeName = reading.Words(element.First("NOM_COMMERCIAL")),
            Site = reading.Value(element.First("SITE_INTERNET"), ValueFormats.Address),
        };

    private static Partner? Partner(FeedElement element, FicheReading reading) =>
        reading.Words(element.First("NOM_PARTENAIRE")) is not { } name
        || reading.Value(element.First("HABILITATION_PARTENAIRE"), ValueFormats.Habilitation) is not { } habilitation ? null : new Partner
        {
            Name = name,
            Habilitation = habilitation,
            Siret = reading.Value(element.First("SIRET_PARTENAIRE"), ValueFormats.Siret),
            State = reading.Value(element.First("ETAT_HABILITATION"), ValueFormats.BodyState),
            Since = reading.Value(element.First("DATE_ACTIF"), ValueFormats.Day),
            StateChangedOn = reading.Value(element.First("DATE_DERNIERE_MODIFICATION_ETAT"), ValueFormats.Day),
        };
}
