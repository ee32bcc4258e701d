using Passerelle.Model;
using Passerelle.Site.Pages.Changes;

namespace Passerelle.Site.Pages.Audits;

/// <summary>What changed from the version right before, in short.</summary>
/// <param name="Title">Which two versions.</param>
/// <param name="Summary">How much changed.</param>
/// <param name="Facts">What the certification no longer says as before.</param>
/// <param name="InFull">The page that tells all of it, or null.</param>
public sealed record PreviousVersion(string Title, string Summary, ValueList<FactChangeRow> Facts, PageAddress? InFull)
{
    internal static ValueList<PreviousVersion> All(Certification certification, PageSource source)
    {
        var number = certification.Number.Value;
        var links = new AuditLinks(source);
        return VersionsPage.ChangesOf(number, source)
            .Select(changes => new PreviousVersion(
                source.Words.Fill("versions.changes", ("older", changes.Older.Code), ("newer", changes.Newer.Code)),
                changes.Summary,
                changes.Facts,
                links.To(Addresses.Versions(number).At(changes.Anchor))))
            .ToValueList();
    }
}
