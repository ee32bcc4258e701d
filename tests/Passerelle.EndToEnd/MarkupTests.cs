using System.Text.Json;
using Passerelle.EndToEnd.Running;
using Passerelle.Site.Assets;

namespace Passerelle.EndToEnd;

/// <summary>Checkers of others read what the program writes and what schools write.</summary>
public class MarkupTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly AssetFault NoJava = new("tests.java-missing", new("java est introuvable.", "java was not found."));

    [JavaFact]
    public async Task The_Nu_checker_finds_no_error_in_any_page()
    {
        var jar = Path.Combine(await OutsideTools.FolderAsync(), "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        string[] arguments = ["-jar", jar, "--format", "json", "--exit-zero-always", "--skip-non-html", site.Folder];

        var run = await ToolRun.StartAsync("java", arguments, site.Folder, NoJava, CancellationToken.None);

        using var report = JsonDocument.Parse(run.Errors);
        Faults.AssertNone([.. report.RootElement.GetProperty("messages").EnumerateArray().Where(IsFault).Select(Describe).Distinct()]);
    }

    [Fact]
    public async Task Every_YAML_file_of_the_sample_obeys_the_schema_that_it_names()
    {
        var tools = await OutsideTools.FolderAsync();
        string[] arguments = [Path.Combine(Repository.Tests, "Tools", "validate-yaml.cjs"), tools, Repository.Input];

        var run = await ToolRun.StartAsync("node", arguments, Repository.Root, AssetFault.NodeMissing, CancellationToken.None);

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.Matches("^[1-9][0-9]* files obey their schemas", run.Output);
    }

    private static bool IsFault(JsonElement message) => message.GetProperty("type").GetString() is "error" or "non-document-error";

    private static string Describe(JsonElement message) =>
        $"{message.GetProperty("url").GetString()}:{Number(message, "lastLine")}: {message.GetProperty("message").GetString()}\n    {Text(message, "extract")}";

    private static int Number(JsonElement message, string name) => message.TryGetProperty(name, out var value) ? value.GetInt32() : 0;

    private static string Text(JsonElement message, string name) => message.TryGetProperty(name, out var value) ? value.GetString()!.ReplaceLineEndings(" ") : "";
}
