using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.SchemaOrg;

/// <summary>The site, and the school that publishes it.</summary>
/// <param name="Settings">What <c>site.yaml</c> says.</param>
public sealed record SiteThing(SiteSettings Settings) : ISchemaThing
{
    /// <inheritdoc/>
    public void Write(SchemaWriter thing)
    {
        var school = Settings.Organisation;
        thing.Begin("WebSite", page: Addresses.Home);
        thing.Text("name", Settings.Title.Value);
        thing.Text("description", Settings.Summary?.Value);
        thing.Language();
        thing.Thing("publisher", () =>
        {
            thing.Begin("Organization");
            thing.Text("name", school.Name.Value);
            thing.Text("url", school.Site?.Value.Href);
        });
    }
}
