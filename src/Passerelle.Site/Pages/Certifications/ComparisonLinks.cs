using Passerelle.Model;
using Passerelle.Site.Pages.Comparisons;
using Passerelle.Site.Pages.Parts;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>From a certification to its comparisons.</summary>
/// <param name="With">Some certifications with which there is a page; the code and the title are theirs.</param>
/// <param name="Choose">Where any other one is chosen, this one being there already.</param>
public sealed record ComparisonLinks(ValueList<CodeLink> With, PageAddress Choose)
{
    private const int MostLinks = 5;

    /// <summary>Of a certification; null where the catalogue has no other one.</summary>
    internal static ComparisonLinks? Of(Certification certification, ComparisonPairs pairs, Catalogue catalogue)
    {
        if (catalogue.Certifications.Count < 2) return null;
        var with = pairs.With(certification.Number.Value)
            .Take(MostLinks)
            .Select(pair => CodeLink.Of(pair.OtherThan(certification)) with { To = pair.Address });
        return new(with.ToValueList(), Addresses.ComparisonsWith(certification.Number.Value));
    }
}
