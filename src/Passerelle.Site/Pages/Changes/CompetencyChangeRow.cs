using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Changes;

/// <summary>A competency that is not as it was.</summary>
/// <param name="Sign">What became of it.</param>
/// <param name="Competency">Code and page, in the newer version where it stands there.</param>
/// <param name="Notes">Where it was, or where it is; its code before.</param>
/// <param name="Runs">Its wording.</param>
public sealed record CompetencyChangeRow(ChangeSign Sign, CodeLink Competency, ValueList<string> Notes, ValueList<WordRunView> Runs)
{
    internal static CompetencyChangeRow Of(CompetencyChange change, BlockChange block, CertificationChanges changes, Words words) => new(
        SignOf(change, words),
        LinkTo(change, changes),
        NotesOf(change, block, words).ToValueList(),
        [.. ContextOf(change), .. WordingOf(change)]);

    private static ChangeSign SignOf(CompetencyChange change, Words words) =>
        change.IsAdded ? ChangeSign.Added(words["versions.competency.added"])
        : change.IsRemoved ? ChangeSign.Removed(words["versions.competency.removed"])
        : change.IsMoved ? ChangeSign.Moved(words["versions.competency." + (change.IsReworded ? "movedAndReworded" : "moved")])
        : ChangeSign.Changed(words["versions.competency." + (change.IsReworded ? "reworded" : "recoded")]);

    private static CodeLink LinkTo(CompetencyChange change, CertificationChanges changes)
    {
        var (certification, at) = change.Newer is { } newer ? (changes.Newer, newer) : (changes.Older, change.Older!);
        return CodeLink.Of(new BlockReference(certification.Number.Value, at.Block), at.Competency);
    }

    private static IEnumerable<string> NotesOf(CompetencyChange change, BlockChange block, Words words)
    {
        if (change.HasLeftBlock)
        {
            yield return block.HasLost(change)
                ? words.Fill("versions.competency.goneTo", ("block", change.Newer!.Block))
                : words.Fill("versions.competency.comeFrom", ("block", change.Older!.Block));
        }

        if (change.HasChangedPlace) yield return words["versions.competency.otherPlace"];
        if (change.IsRecoded) yield return words.Fill("versions.competency.oldCode", ("code", change.Older!.Competency.Code.Value));
    }

    private static IEnumerable<WordRunView> ContextOf(CompetencyChange change)
    {
        if (change.Context is { } context) return [.. WordRunView.Of(context), .. WordRunView.Kept(" ")];
        return [];
    }

    private static ValueList<WordRunView> WordingOf(CompetencyChange change) =>
        change.Wording is { } wording ? WordRunView.Of(wording)
        : change.Newer is null ? WordRunView.Replaced(change.Older!.Competency.Text.Value, null)
        : change.Older is null ? WordRunView.Replaced(null, change.Newer.Competency.Text.Value)
        : WordRunView.Kept(change.Newer.Competency.Text.Value);
}
