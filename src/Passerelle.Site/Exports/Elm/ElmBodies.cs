using Passerelle.Model;

namespace Passerelle.Site.Exports.Elm;

/// <summary>
/// Who awards a qualification. The profile wants an organisation to have a place: a body with a SIRET is established in France, which is all
/// that is known of its place; one without is an agent, of which only its name is asked.
/// </summary>
internal static class ElmBodies
{
    private const string France = "FRA";

    public static void Write(Certifier certifier, ElmWriter elm)
    {
        var identifier = Identifiers.Of(elm.Source.Catalogue.Certifiers.Of(certifier));
        if (certifier.Siret is { } siret) WriteOrganisation(certifier, siret.Value, identifier, elm);
        else WriteAgent(certifier, identifier, elm);
    }

    private static void WriteAgent(Certifier certifier, Guid identifier, ElmWriter elm)
    {
        elm.Begin("Agent", identifier);
        elm.Text("prefLabel", certifier.Name.Value);
    }

    private static void WriteOrganisation(Certifier certifier, Siret siret, Guid identifier, ElmWriter elm)
    {
        var json = elm.Json;
        elm.Begin("Organisation", identifier);
        elm.Text("legalName", certifier.Name.Value);
        json.Object("registration", () =>
        {
            json.WriteString("type", "LegalIdentifier");
            json.WriteString("notation", siret.Value);
            json.WriteString("schemeName", "SIRET");
            elm.Authority("spatial", "country", France);
        });
        elm.Web("homepage", certifier.Site?.Value.Href);
        json.Object("location", () =>
        {
            json.WriteString("type", "Location");
            json.Object("address", () =>
            {
                json.WriteString("type", "Address");
                elm.Authority("countryCode", "country", France);
            });
        });
    }
}
