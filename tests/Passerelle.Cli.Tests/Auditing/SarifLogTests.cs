using System.Text.Json;

namespace Passerelle.Cli.Tests.Auditing;

/// <summary>What the SARIF 2.1.0 schema requires, and what readers of such logs rely on; the schema itself is held against the sample from outside.</summary>
public sealed class SarifLogTests : IAsyncLifetime, IDisposable
{
    private readonly AuditedSite audited = new();
    private JsonElement log;

    private JsonElement Run => log.GetProperty("runs")[0];

    private IEnumerable<JsonElement> Results => Run.GetProperty("results").EnumerateArray();

    public async Task InitializeAsync() => log = JsonDocument.Parse((await audited.CheckAsync("--format", "sarif")).Output).RootElement;

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => audited.Dispose();

    [Fact]
    public void The_log_says_what_it_is_and_who_wrote_it()
    {
        Assert.Equal(("2.1.0", 1), (Text(log, "version"), log.GetProperty("runs").GetArrayLength()));
        Assert.Equal("Passerelle", Text(Run.GetProperty("tool").GetProperty("driver"), "name"));
    }

    [Fact]
    public void Each_rule_has_its_texts_and_a_level()
    {
        var rules = Rules();

        Assert.Equal(rules.Select(rule => Text(rule, "id")).Distinct(StringComparer.Ordinal), rules.Select(rule => Text(rule, "id")));
        Assert.All(rules, rule =>
        {
            Assert.All(["shortDescription", "fullDescription", "help"], name => Assert.NotEmpty(Text(rule.GetProperty(name), "text")));
            Assert.Contains(Text(rule.GetProperty("defaultConfiguration"), "level"), new[] { "error", "warning", "note" });
            Assert.False(rule.TryGetProperty("helpUri", out _));
        });
    }

    [Fact]
    public void Each_result_has_a_message_a_rule_a_place_and_a_fingerprint() => Assert.All(Results, result =>
    {
        Assert.NotEmpty(Text(result.GetProperty("message"), "text"));
        Assert.Equal(Text(result, "ruleId"), Text(Rules()[result.GetProperty("ruleIndex").GetInt32()], "id"));
        Assert.Contains(Text(result, "level"), new[] { "error", "warning", "note" });
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.True(Uri.IsWellFormedUriString(Text(place.GetProperty("artifactLocation"), "uri"), UriKind.RelativeOrAbsolute));
        Assert.All(["startLine", "startColumn"], name => Assert.True(place.GetProperty("region").GetProperty(name).GetInt32() >= 1));
        Assert.Matches("^[0-9a-f]{16}$", Text(result.GetProperty("partialFingerprints"), "passerelle/v1"));
    });

    [Fact]
    public void An_accepted_finding_is_suppressed_and_says_why()
    {
        var accepted = Assert.Single(Results, result => result.TryGetProperty("suppressions", out _));

        Assert.Equal("EVAL-01", Text(accepted, "ruleId"));
        var suppression = Assert.Single(accepted.GetProperty("suppressions").EnumerateArray());
        Assert.Equal(("external", "accepted", "L’épreuve est en cours de réécriture."), (Text(suppression, "kind"), Text(suppression, "status"), Text(suppression, "justification")));
    }

    private List<JsonElement> Rules() => [.. Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
