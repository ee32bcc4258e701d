using Passerelle.Model;
using Passerelle.Reading.Write;

namespace Passerelle.Import.Output;

/// <summary>The site.yaml of a target that has none: named after its certification, or after the certifier of several.</summary>
internal sealed class NewSite
{
    private Certification? first;
    private bool hasSeveral;

    /// <summary>Remembers a certification that the site will have.</summary>
    public void Add(Certification certification)
    {
        hasSeveral = first is not null;
        first ??= certification with { Blocks = [] };
    }

    /// <summary>Its text; null where nothing was imported.</summary>
    public string? Text(DateOnly asOf)
    {
        if (first is null) return null;
        var organisation = first.Certifiers.Count > 0 ? first.Certifiers[0].Name : first.Title;
        return YamlFiles.Site(
            new SiteSettings
            {
                Title = hasSeveral ? organisation : first.Title,
                Language = Language.French,
                AsOf = new Located<DateOnly>(asOf, first.Title.Place),
                Organisation = new Organisation { Name = organisation },
            },
            YamlComments.None);
    }
}
