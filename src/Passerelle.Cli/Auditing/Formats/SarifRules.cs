using System.Text.Json;
using Passerelle.Audit;
using Passerelle.Cli.Reporting;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing.Formats;

/// <summary>The rules of a SARIF log.</summary>
internal static class SarifRules
{
    /// <summary>A severity as SARIF calls it.</summary>
    public static string LevelOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    public static void Write(Utf8JsonWriter json, Rule rule, Language language)
    {
        var page = rule.Page(language);
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.Object("shortDescription", () => json.WriteString("text", page.Title));
        json.Object("fullDescription", () => json.WriteString("text", language == Language.French ? FrenchSpacing.Set(page.Why) : page.Why));
        json.Object("help", () =>
        {
            json.WriteString("text", RulePageText.Plain(page, language));
            json.WriteString("markdown", page.Body);
        });
        json.Object("defaultConfiguration", () => json.WriteString("level", LevelOf(rule.Severity)));
        json.Object("properties", () =>
        {
            json.WriteString("source", FindingWords.SourceOf(rule, language));
            json.WriteString("certainty", FindingWords.Of(rule.Certainty, language));
            json.WriteStartArray("tags");
            if (rule.Criterion is { } criterion) json.WriteStringValue($"{criterion}");
            json.WriteEndArray();
        });
    }
}
