using System.Text.Json;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd.Audit;

/// <summary>A finding as <c>check --format json</c> tells it.</summary>
/// <param name="Certification">Number, empty where it speaks of the whole site.</param>
/// <param name="Rule">Rule.</param>
/// <param name="Severity">How grave.</param>
/// <param name="Where">File, path of keys and quotation, in one text to look in.</param>
internal sealed record ToldFinding(string Certification, string Rule, string Severity, string Where)
{
    /// <summary>The findings in an input, as of the day on which the oracle was written.</summary>
    public static async Task<IReadOnlyList<ToldFinding>> InAsync(string input)
    {
        var audited = await PasserelleProgram.RunAsync(["check", "--input", input, "--format", "json", "--fail-on", "never", "--as-of", "2026-11-21"]);
        if (audited.ExitCode != 0) throw new InvalidOperationException(audited.ToString());
        using var answer = JsonDocument.Parse(audited.Output);
        return [.. answer.RootElement.GetProperty("findings").EnumerateArray().Select(Of)];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Certification} {Rule} {Severity} {Where}";

    private static ToldFinding Of(JsonElement finding) => new(
        Text(finding, "certification"), Text(finding, "rule"), Text(finding, "severity"), $"{Text(finding, "file")} {Text(finding, "path")} {Text(finding, "quote")}");

    private static string Text(JsonElement finding, string name) => finding.GetProperty(name).GetString() ?? "";
}
