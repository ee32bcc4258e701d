using Passerelle.Audit;
using Passerelle.Cli.Reporting;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing.Formats;

/// <summary>Workflow commands of GitHub, which it shows beside the lines of a change.</summary>
internal sealed class GitHubCommands : IReportFormat
{
    public void Write(CheckReport report, Stream stream)
    {
        using var output = Utf8Output.Text(stream);
        foreach (var finding in report.Audit.Findings) output.WriteLine(Command(finding, report.Input, report.Language));
    }

    private static string Command(Finding finding, string input, Language language)
    {
        var place = finding.Place;
        string?[] properties =
        [
            $"file={Property(ReportedPath.Of(input, place.File))}",
            $"line={place.Line}",
            $"col={place.Column}",
            place.Length > 0 ? $"endColumn={place.Column + place.Length}" : null,
            $"title={Property($"{finding.Rule.Id} {finding.Rule.Page(language).Title}")}",
        ];
        return $"::{CommandOf(finding.Severity)} {string.Join(',', properties.OfType<string>())}::{Data($"{finding.Message(language)}\n{finding.Suggestion(language)}")}";
    }

    private static string CommandOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
