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
    /// <exception cref="UsageException">The settings name none.</exception>
    public static string PathOf(string input, AuditSettings settings) =>
        settings.Baseline is { } named ? Path.Combine(input, named.Value) : throw NotNamed();

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
}
