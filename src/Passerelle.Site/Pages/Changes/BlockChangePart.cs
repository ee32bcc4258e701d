using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Changes;

/// <summary>A block of one version or of both, and what changed in it.</summary>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Sign">What became of it.</param>
/// <param name="Block">Code, title and page, in the newer version where it stands there.</param>
/// <param name="Origin">Which block it has come from and how that is known, in sentences.</param>
/// <param name="Facts">What it no longer says as before.</param>
/// <param name="Competencies">Competencies that are not as they were.</param>
/// <param name="Evaluations">Evaluations that are not as they were.</param>
/// <param name="Unchanged">Competencies that are as they were.</param>
public sealed record BlockChangePart(
    string Anchor,
    ChangeSign Sign,
    CodeLink Block,
    ValueList<string> Origin,
    ValueList<FactChangeRow> Facts,
    ValueList<CompetencyChangeRow> Competencies,
    ValueList<EvaluationChangeRow> Evaluations,
    ValueList<CodeLink> Unchanged)
{
    internal static BlockChangePart Of(BlockChange block, CertificationChanges changes, Words words)
    {
        var link = block.Newer is { } newer ? CodeLink.Of(changes.Newer, newer) : CodeLink.Of(changes.Older, block.Older!);
        return new(
            AnchorOf(block, changes),
            SignOf(block, words),
            link,
            BlockOrigin.Of(block, changes, words),
            block.Facts.Select(fact => FactChangeRow.Of(fact, words)).ToValueList(),
            block.Competencies.Where(each => !each.IsUnchanged).Select(each => CompetencyChangeRow.Of(each, block, changes, words)).ToValueList(),
            block.Evaluations.Where(each => !each.IsUnchanged).Select(each => EvaluationChangeRow.Of(each, block, changes, words)).ToValueList(),
            block.Competencies.Where(each => each.IsUnchanged)
                .Select(each => CodeLink.Of(new BlockReference(changes.Newer.Number.Value, each.Newer!.Block), each.Newer.Competency))
                .ToValueList());
    }

    private static ChangeSign SignOf(BlockChange block, Words words) =>
        block.Older is null ? ChangeSign.Added(words["versions.block.added"])
        : block.Newer is null ? ChangeSign.Removed(words["versions.block.removed"])
        : block.IsUnchanged ? ChangeSign.Same(words["versions.block.same"])
        : ChangeSign.Changed(words["versions.block.changed"]);

    // The older version first, since a page may compare several of them with the same newer one.
    private static string AnchorOf(BlockChange block, CertificationChanges changes) =>
        string.Join('-', new[] { changes.Older.Number.Value.Slug, block.Older?.Code.Value.Slug, "nouveau", block.Newer?.Code.Value.Slug }.OfType<string>());
}
