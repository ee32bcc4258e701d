using Passerelle.Model;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>Two certifications of the catalogue; the pair has one order, that of its address.</summary>
/// <param name="One">The one that the address names first.</param>
/// <param name="Other">The one that it names second.</param>
public sealed record CertificationPair(Certification One, Certification Other)
{
    /// <summary>The pair of two certifications, whichever is named first.</summary>
    public static CertificationPair Of(Certification one, Certification other) =>
        string.CompareOrdinal(one.Number.Value.Slug, other.Number.Value.Slug) <= 0 ? new(one, other) : new(other, one);

    /// <summary>Where they are compared.</summary>
    public PageAddress Address { get; } = Addresses.Comparison(One.Number.Value, Other.Number.Value);

    /// <summary>The version that takes the place of the other one; null where they are not versions of one another.</summary>
    public Certification? NewerIn(Lineages lineages) =>
        lineages.Before(One.Number.Value).Contains(Other.Number.Value) ? One
        : lineages.Before(Other.Number.Value).Contains(One.Number.Value) ? Other
        : null;

    /// <summary>The one that is not <paramref name="certification"/>.</summary>
    public Certification OtherThan(Certification certification) => certification.Number == One.Number ? Other : One;
}
