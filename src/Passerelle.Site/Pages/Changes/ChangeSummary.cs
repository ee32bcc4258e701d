using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Changes;

/// <summary>How much changed, in one sentence.</summary>
internal static class ChangeSummary
{
    public static string Of(CertificationChanges changes, Words words)
    {
        if (changes.IsEmpty) return words["versions.summary.nothing"];
        var counts = changes.Counts;
        (string Key, int Count)[] parts =
        [
            ("blocksAdded", counts.BlocksAdded),
            ("blocksRemoved", counts.BlocksRemoved),
            ("blocksChanged", counts.BlocksChanged),
            ("competenciesAdded", counts.Competencies.Added),
            ("competenciesRemoved", counts.Competencies.Removed),
            ("competenciesMoved", counts.Competencies.Moved),
            ("competenciesReworded", counts.Competencies.Reworded),
            ("competenciesRecoded", counts.Competencies.Recoded),
            ("competenciesUnchanged", counts.Competencies.Unchanged),
            ("evaluationsAdded", counts.EvaluationsAdded),
            ("evaluationsRemoved", counts.EvaluationsRemoved),
            ("evaluationsChanged", counts.EvaluationsChanged),
            ("facts", counts.Facts),
        ];
        var said = parts.Where(part => part.Count > 0).Select(part => words.Count("versions.summary." + part.Key, part.Count)).ToValueList();
        return words.Fill("versions.summary.sentence", ("parts", words.Join(said)));
    }
}
