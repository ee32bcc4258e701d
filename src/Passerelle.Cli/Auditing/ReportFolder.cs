using Passerelle.Cli.Building;
using Passerelle.Cli.Reporting;
using Passerelle.Model;
using Passerelle.Site.Templates;

namespace Passerelle.Cli.Auditing;

/// <summary>The report for the auditor, as a folder to hand over.</summary>
internal static class ReportFolder
{
    private static readonly BilingualText Working = new("Rapport pour l’auditeur…", "Report for the auditor…");

    /// <summary>Writes the report of an audit; answers whether it could. What is said goes to standard error, where it is in nobody's way.</summary>
    /// <param name="input">Folder that was audited.</param>
    /// <param name="target">Folder of the report.</param>
    /// <param name="asOf">Day in place of the one of the site, or null.</param>
    /// <param name="catalogue">What was audited.</param>
    /// <param name="audited">What reading and the audit say.</param>
    /// <param name="terminal">Told of the work.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<bool> WriteAsync(
        string input, string target, DateOnly? asOf, Catalogue catalogue, Attempt audited, Terminal terminal, CancellationToken cancellation)
    {
        var request = new BuildRequest(input, null, asOf) { Language = terminal.Language };
        var attempt = await ProgressDisplay.ShowAsync(terminal, Working, progress =>
            new SitePipeline(request, SiteTools.Of(terminal, progress), press: null, new TemplateCache(), new StepTimes()).WriteReportAsync(catalogue, audited, target, cancellation));
        if (attempt.Report is null)
        {
            // What reading says has been told.
            DiagnosticPrinter.Print(attempt with { Diagnostics = attempt.Diagnostics.Skip(audited.Diagnostics.Count).ToValueList() }, terminal);
            return false;
        }

        await terminal.Error.WriteLineAsync(new AuditSentences(attempt.Language).ReportWritten(Path.Combine(target, "index.html")));
        return true;
    }
}
