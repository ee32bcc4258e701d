using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Changes;

/// <summary>A version in a lineage, with its days of registration.</summary>
/// <param name="Certification">Number, title and page.</param>
/// <param name="State">Its state, or null where nothing is known of it.</param>
/// <param name="Validity">Its days of registration in words, as far as they are known.</param>
/// <param name="Transitions">What lies between it and the versions right after it, in sentences.</param>
/// <param name="IsHere">Whether it is the certification of the page.</param>
public sealed record VersionEntry(CodeLink Certification, StateLine? State, string Validity, ValueList<string> Transitions, bool IsHere)
{
    internal static VersionEntry Of(CertificationNumber version, CertificationNumber here, PageSource source)
    {
        var catalogue = source.Catalogue;
        return new(
            CodeLink.Of(version, catalogue),
            StateLine.Of(version, source),
            ValidityOf(ValidityPeriod.Of(version, catalogue), source.Words),
            catalogue.Lineages.After(version).Select(newer => TransitionOf(version, newer, source)).OfType<string>().ToValueList(),
            version == here);
    }

    private static string ValidityOf(ValidityPeriod period, Words words)
    {
        var key = (period.From, period.Until) switch
        {
            (not null, not null) => "both",
            (null, not null) => "until",
            (not null, null) => "from",
            _ => "unknown",
        };
        return words.Fill("versions.validity." + key, ("from", period.From), ("until", period.Until));
    }

    /// <summary>A gap, an overlap or neither; null where the dates are not known.</summary>
    private static string? TransitionOf(CertificationNumber older, CertificationNumber newer, PageSource source)
    {
        var (before, after) = (ValidityPeriod.Of(older, source.Catalogue), ValidityPeriod.Of(newer, source.Catalogue));
        if (before.Until is null || after.From is null) return null;
        var (key, period) = before.GapBefore(after) is { } gap ? ("gap", gap)
            : before.OverlapWith(after) is { } overlap ? ("overlap", overlap)
            : ("seamless", after);
        return source.Words.Fill("versions.transition." + key, ("older", older), ("newer", newer), ("from", period.From), ("until", period.Until));
    }
}
