using Passerelle.Model;

namespace Passerelle.Site.Pages;

/// <summary>The home page.</summary>
/// <param name="Certifications">What the school certifies.</param>
public sealed record HomePage(ValueList<Link> Certifications)
{
    /// <summary>The home page of a catalogue.</summary>
    public static Page Of(PageSource source)
    {
        var settings = source.Catalogue.Settings;
        var head = new PageHead(Addresses.Home, settings.Title.Value, settings.Summary?.Value ?? settings.Title.Value, []);
        var certifications = source.Catalogue.Certifications
            .Select(c => new Link(c.Title.Value, Addresses.Certification(c.Number.Value)))
            .ToValueList();
        return new Page(head, "home", new HomePage(certifications));
    }
}
