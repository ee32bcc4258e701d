using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Link;

/// <summary>The word lists that the settings of the audit name are in the input. The baseline need not be: the first audit writes it.</summary>
internal static class AuditFiles
{
    public static void Check(LinkScope scope)
    {
        var lists = scope.Input.Loaded.Files.Where(file => file.Role == FileRole.WordList).Select(file => file.Path).ToList();
        foreach (var list in scope.Input.Settings?.Value?.Audit.WordLists ?? [])
        {
            if (lists.Contains(list.Path.Value)) continue;
            scope.Faults.Report(new Diagnostic(ReferenceFaults.WordListMissing, list.Path.Place, [Excerpt.Of(list.Path.Value)])
            {
                Suggestion = NearestWord.To(list.Path.Value, lists),
            });
        }
    }
}
