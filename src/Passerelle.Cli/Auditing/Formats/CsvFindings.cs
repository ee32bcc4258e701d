using System.Buffers;
using Passerelle.Audit;
using Passerelle.Cli.Reporting;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing.Formats;

/// <summary>A table for a spreadsheet: a header, then a row a finding (RFC 4180).</summary>
internal sealed class CsvFindings : IReportFormat
{
    private static readonly string[] Header = ["rule", "severity", "certification", "file", "line", "column", "path", "quote", "message", "source", "related"];

    private static readonly SearchValues<char> ToBeQuoted = SearchValues.Create(",\"\r\n");

    public void Write(CheckReport report, Stream stream)
    {
        using var output = Utf8Output.Text(stream, newLine: "\r\n");
        output.WriteLine(string.Join(',', Header));
        foreach (var finding in report.Audit.Findings) output.WriteLine(string.Join(',', CellsOf(finding, report.Language).Select(Cell)));
    }

    private static string[] CellsOf(Finding finding, Language language) =>
    [
        finding.Rule.Id,
        FindingWords.KeyOf(finding.Severity),
        finding.Certification?.Value ?? "",
        finding.Place.File,
        $"{finding.Place.Line}",
        $"{finding.Place.Column}",
        finding.Path,
        finding.Quote?.Culprit ?? "",
        finding.Message(language),
        FindingWords.SourceOf(finding.Rule, language),
        string.Join(" ", finding.Related.Select(related => related.Place)),
    ];

    private static string Cell(string text)
    {
        // A spreadsheet takes a cell that begins so for a formula, and what is quoted comes from anywhere.
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]) text = "'" + text;
        return text.AsSpan().ContainsAny(ToBeQuoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
