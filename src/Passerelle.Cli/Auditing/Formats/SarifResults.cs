using System.Text.Json;
using Passerelle.Audit;
using Passerelle.Cli.Reporting;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing.Formats;

/// <summary>The results of a SARIF log.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, CheckReport report)
{
    private readonly Dictionary<Rule, int> rules = report.Rules.Index().ToDictionary(each => each.Item, each => each.Index);

    /// <summary>Writes a finding; one that is accepted says why.</summary>
    public void Write(Finding finding, AcceptedFinding? acceptance)
    {
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rules[finding.Rule]);
        json.WriteString("level", SarifRules.LevelOf(finding.Severity));
        json.Object("message", () => json.WriteString("text", $"{finding.Message(report.Language)} {finding.Suggestion(report.Language)}"));
        json.List("locations", [finding], each =>
        {
            WritePlace(each.Place, each.Quote?.Culprit);
            if (each.Path.Length > 0) json.List("logicalLocations", [each.Path], path => json.WriteString("fullyQualifiedName", path));
        });
        if (finding.Related.Count > 0) json.List("relatedLocations", finding.Related.Index(), each => WriteRelated(finding, each.Item, each.Index));
        json.Object("partialFingerprints", () => json.WriteString("passerelle/v1", finding.Fingerprint));
        if (acceptance is not null) json.List("suppressions", [acceptance], WriteSuppression);
    }

    private void WriteRelated(Finding finding, RelatedPlace related, int index)
    {
        json.WriteNumber("id", index);
        WritePlace(related.Place, related.Text);
        json.Object("message", () => json.WriteString("text", finding.RoleOf(related, report.Language)));
    }

    private void WriteSuppression(AcceptedFinding acceptance)
    {
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", acceptance.Reason.Value);
    }

    private void WritePlace(SourceSpan place, string? quote) => json.Object("physicalLocation", () =>
    {
        var path = ReportedPath.Of(report.Input, place.File);
        json.Object("artifactLocation", () =>
        {
            json.WriteString("uri", ReportedPath.AsUri(path));
            if (ReportedPath.IsRelative(path)) json.WriteString("uriBaseId", "%SRCROOT%");
        });
        json.Object("region", () =>
        {
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            if (place.Length > 0) json.WriteNumber("endColumn", place.Column + place.Length);
            if (quote is not null) json.Object("snippet", () => json.WriteString("text", quote));
        });
    });
}
