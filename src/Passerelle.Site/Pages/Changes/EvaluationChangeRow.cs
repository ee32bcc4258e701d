using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Changes;

/// <summary>An evaluation that is not as it was.</summary>
/// <param name="Sign">What became of it.</param>
/// <param name="Evaluation">Code, title and page, in the newer version where it stands there.</param>
/// <param name="Facts">What it no longer says as before.</param>
public sealed record EvaluationChangeRow(ChangeSign Sign, CodeLink Evaluation, ValueList<FactChangeRow> Facts)
{
    internal static EvaluationChangeRow Of(EvaluationChange change, BlockChange block, CertificationChanges changes, Words words)
    {
        var sign = change.Older is null ? ChangeSign.Added(words["versions.evaluation.added"])
            : change.Newer is null ? ChangeSign.Removed(words["versions.evaluation.removed"])
            : ChangeSign.Changed(words["versions.evaluation.changed"]);
        var link = change.Newer is { } newer
            ? CodeLink.Of(changes.Newer.ReferenceTo(block.Newer!), newer)
            : CodeLink.Of(changes.Older.ReferenceTo(block.Older!), change.Older!);
        return new(sign, link, change.Facts.Select(fact => FactChangeRow.Of(fact, words)).ToValueList());
    }
}
