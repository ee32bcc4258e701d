using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Changes;

/// <summary>What changed from one version to another, in words: for the page of versions, and for the report of the command line.</summary>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Older">The older version.</param>
/// <param name="Newer">The newer version.</param>
/// <param name="Summary">How much changed, in a sentence.</param>
/// <param name="Facts">What the certification no longer says as before.</param>
/// <param name="Blocks">Its blocks.</param>
public sealed record ChangesPart(string Anchor, CodeLink Older, CodeLink Newer, string Summary, ValueList<FactChangeRow> Facts, ValueList<BlockChangePart> Blocks)
{
    /// <summary>Tells changes in words.</summary>
    public static ChangesPart Of(CertificationChanges changes, Words words) => new(
        "depuis-" + changes.Older.Number.Value.Slug,
        CodeLink.Of(changes.Older),
        CodeLink.Of(changes.Newer),
        ChangeSummary.Of(changes, words),
        changes.Facts.Select(fact => FactChangeRow.Of(fact, words)).ToValueList(),
        changes.Blocks.Select(block => BlockChangePart.Of(block, changes, words)).ToValueList());
}
