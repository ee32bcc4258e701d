using System.Text;
using Passerelle.Audit;
using Passerelle.Cli.Commands;
using Passerelle.Cli.Exporting;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing;

/// <summary>The file of the findings that are already known.</summary>
internal static class BaselineFile
{
    /// <summary>Where it stands.</summary>
    /// <exception cref="UsageException">The settings name none, or a place out of the input.</exception>
    public static string PathOf(string input, AuditSettings settings)
    {
        if (settings.Baseline is not { } named) throw NotNamed();
        var path = Path.Combine(input, named.Value);
        var isWithin = Path.GetFullPath(path).StartsWith(Path.GetFullPath(input) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isWithin ? path : throw Outside(named.Value);
    }

    /// <summary>Writes all findings that are open, known or not, in the order of their places; answers how many.</summary>
    /// <exception cref="ImportException">The system refused.</exception>
    public static int Write(string input, AuditSettings settings, AuditReport report)
    {
        var findings = report.Findings.Concat(report.Known)
            .OrderBy(finding => finding.Place.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place.Line)
            .ThenBy(finding => finding.Place.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToList();
        ExportFiles.WriteFile(PathOf(input, settings), stream => stream.Write(Encoding.UTF8.GetBytes(Baseline.Write(findings))));
        return findings.Count;
    }

    private static UsageException NotNamed() => new(new(
        "site.yaml ne nomme pas de référence. Ajoutez-y « reference: audit-reference.json » sous « audit: ».",
        "site.yaml names no baseline. Add “reference: audit-reference.json” below “audit:”."));

    private static UsageException Outside(string named) => new(new(
        $"La référence « {named} » sort du dossier du site : rien n’a été écrit.",
        $"The baseline “{named}” is out of the folder of the site: nothing was written."));
}
