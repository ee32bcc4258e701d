using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.SchemaOrg;

/// <summary>An organisation. Lost: its SIRET, whose groups of digits pages separate, its state in the open data and its signatory.</summary>
/// <param name="Identifier">Its identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Page">Its page, or null.</param>
public sealed record OrganisationThing(Guid? Identifier, string Name, PageAddress? Page) : ISchemaThing
{
    /// <summary>Its own web site, or null.</summary>
    public string? Site { get; init; }

    /// <summary>A certifying body, under the name that pages give to it.</summary>
    public static OrganisationThing Of(CertifyingBody body) => new(Identifiers.Of(body), body.Name, Addresses.Certifier(body.Slug))
    {
        Site = body.Lines.Select(line => line.Certifier.Site?.Value.Href).FirstOrDefault(site => site is not null),
    };

    /// <summary>A certifying body, as one fiche names it.</summary>
    public static OrganisationThing Of(Certifier line, Catalogue catalogue)
    {
        var body = catalogue.Certifiers.Of(line);
        return new(Identifiers.Of(body), line.Name.Value, Addresses.Certifier(body.Slug));
    }

    /// <inheritdoc/>
    public void Write(SchemaWriter thing)
    {
        thing.Begin("Organization", Identifier, Page);
        thing.Text("name", Name);
        thing.Text("sameAs", Site);
    }
}
