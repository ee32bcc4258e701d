using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>site.yaml: the settings of the site.</summary>
internal static class SiteBinder
{
    private static readonly Shape<Organisation> OrganisationShape = new(keys =>
    {
        var name = keys.Required("nom", it => it.Name, Kinds.Text, "Nom de l’organisation", "Name of the organisation");
        var site = keys.Optional("site", it => it.Site, Kinds.Address, "Site de l’organisation", "Web site of the organisation");
        var email = keys.Optional("courriel", it => it.Email, Kinds.Text, "Adresse électronique pour les questions", "E-mail address for questions");
        return found => new Organisation { Name = name(found), Site = site(found), Email = email(found) };
    });

    private static readonly Shape<Colours> ColoursShape = new(keys =>
    {
        var brand = keys.Optional("marque", it => it.Brand, Kinds.Colour, "Couleur de marque, entre guillemets : \"#2d3fa6\"", "Brand colour, in quotes: \"#2d3fa6\"");
        return found => new Colours(brand(found));
    });

    public static Shape<SiteSettings> Shape { get; } = new(keys =>
    {
        var schema = keys.Required("schema", _ => new Located<int>(SiteSettings.CurrentSchema, default), new SchemaVersionKind(), "Version du format : 1", "Version of the format: 1");
        var title = keys.Required("titre", it => it.Title, Kinds.Text, "Titre du site", "Title of the site");
        var summary = keys.Optional("resume", it => it.Summary, Kinds.Text, "Une phrase pour l’accueil et les moteurs de recherche", "One sentence for the home page and for search engines");
        var address = keys.Optional("adresse", it => it.Address, new SiteAddressKind(), "Adresse publique du site, sans barre finale", "Public address of the site, without a final slash");
        var language = keys.Optional("langue", it => new Located<Language>(it.Language, default), Words.Language, "Langue de l’interface ; le français par défaut", "Language of the interface; French by default");
        var theme = keys.Optional("theme", it => it.Theme, Kinds.Text, "Nom du thème, « default » par défaut", "Name of the theme, 'default' by default");
        var asOf = keys.Required("etat_au", it => it.AsOf, Kinds.Date, "Jour dont parle le contenu : les statuts se disent à cette date", "Day that the content speaks of: states are told as of it");
        var organisation = keys.Required("organisation", it => it.Organisation, OrganisationShape, "Organisation qui publie le site", "Organisation that publishes the site");
        var colours = keys.Optional("couleurs", it => new Colours(it.BrandColour), ColoursShape, "Couleurs de l’organisation", "Colours of the organisation");
        var audit = keys.Optional("audit", it => it.Audit, AuditBinder.Shape, "Réglages de l’audit", "Settings of the audit");
        return found =>
        {
            _ = schema(found);
            return new SiteSettings
            {
                Title = title(found),
                Summary = summary(found),
                Address = address(found),
                Language = language(found)?.Value ?? Language.French,
                Theme = theme(found),
                AsOf = asOf(found),
                Organisation = organisation(found),
                BrandColour = colours(found)?.Brand,
                Audit = audit(found) ?? new AuditSettings(),
            };
        };
    });

    private sealed record Colours(Located<string>? Brand);
}
