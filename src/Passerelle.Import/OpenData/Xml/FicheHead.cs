using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>What of a fiche decides whether it is wanted.</summary>
internal static class FicheHead
{
    /// <summary>Its number; null where it has none, or an impossible one.</summary>
    public static CertificationNumber? Number(FeedElement fiche) =>
        FrenchValues.Code<CertificationNumber>(fiche.First("NUMERO_FICHE")?.Text ?? "");

    /// <summary>The SIRET of its certifiers.</summary>
    public static IEnumerable<Siret> Certifiers(FeedElement fiche) =>
        from certifier in fiche.First("CERTIFICATEURS")?.All("CERTIFICATEUR") ?? []
        let siret = FrenchValues.Siret(certifier.First("SIRET_CERTIFICATEUR")?.Text ?? "")
        where siret is not null
        select siret.Value;
}
