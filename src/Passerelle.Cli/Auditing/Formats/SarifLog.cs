using System.Text.Json;
using Passerelle.Cli.Reporting;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing.Formats;

/// <summary>A SARIF 2.1.0 log with one run: the rules with their pages, then what they found, accepted findings included.</summary>
internal sealed class SarifLog : IReportFormat
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public void Write(CheckReport report, Stream stream) => Utf8Output.Json(stream, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.List("runs", [report], run => WriteRun(json, run));
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, CheckReport report)
    {
        var results = new SarifResults(json, report);
        json.Object("tool", () => json.Object("driver", () =>
        {
            json.WriteString("name", "Passerelle");
            json.WriteString("version", $"{typeof(SarifLog).Assembly.GetName().Version}");
            json.List("rules", report.Rules, rule => SarifRules.Write(json, rule, report.Language));
        }));
        json.WriteString("language", report.Language == Language.French ? "fr" : "en");
        json.WriteString("columnKind", "utf16CodeUnits");
        var open = report.Audit.Findings.Select(finding => (Finding: finding, Acceptance: (AcceptedFinding?)null));
        var accepted = report.Audit.Accepted.Select(each => (each.Finding, Acceptance: (AcceptedFinding?)each.Entry));
        json.List("results", open.Concat(accepted), result => results.Write(result.Finding, result.Acceptance));
    }
}
