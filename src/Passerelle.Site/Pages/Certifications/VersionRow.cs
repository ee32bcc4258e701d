using Passerelle.Model;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>A version in the lineage of a certification, from older to newer.</summary>
/// <param name="When">Before, this one, or after.</param>
/// <param name="Certification">Number, title and page.</param>
/// <param name="State">Its state, or null where nothing is known of it.</param>
/// <param name="IsHere">Whether it is the certification of the page.</param>
public sealed record VersionRow(string When, CodeLink Certification, StateLine? State, bool IsHere)
{
    /// <summary>The lineage of a certification; empty where it stands alone.</summary>
    public static ValueList<VersionRow> All(Certification certification, PageSource source)
    {
        var (number, lineages, words) = (certification.Number.Value, source.Catalogue.Lineages, source.Words);
        if (!VersionsPage.HasPage(number, source.Catalogue)) return [];
        return
        [
            .. lineages.Before(number).Select(older => Of(older, words["certification.versions.before"], source)),
            new(words["certification.versions.here"], CodeLink.Of(certification) with { To = null }, StateLine.Of(certification, source), IsHere: true),
            .. lineages.After(number).Select(newer => Of(newer, words["certification.versions.after"], source)),
        ];
    }

    private static VersionRow Of(CertificationNumber number, string when, PageSource source) =>
        new(when, CodeLink.Of(number, source.Catalogue), StateLine.Of(number, source), IsHere: false);
}
