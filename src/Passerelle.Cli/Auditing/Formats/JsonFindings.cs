using System.Text.Json;
using Passerelle.Audit;
using Passerelle.Cli.Reporting;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing.Formats;

/// <summary>One JSON document with the findings. Its names are a promise to scripts.</summary>
internal sealed class JsonFindings : IReportFormat
{
    public void Write(CheckReport report, Stream stream) => Utf8Output.Json(stream, json =>
    {
        json.WriteStartObject();
        json.List("findings", report.Audit.Findings, finding => Write(json, finding, report.Language));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", FindingWords.KeyOf(finding.Severity));
        json.WriteString("certification", finding.Certification?.Value);
        WritePlace(json, finding.Place, finding.Path, finding.Quote?.Culprit);
        json.WriteString("message", finding.Message(language));
        json.WriteString("source", FindingWords.SourceOf(finding.Rule, language));
        json.List("related", finding.Related, related =>
        {
            json.WriteString("role", finding.RoleOf(related, language));
            WritePlace(json, related.Place, related.Path, related.Text);
        });
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan place, string path, string? quote)
    {
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteString("path", path);
        json.WriteString("quote", quote);
    }
}
