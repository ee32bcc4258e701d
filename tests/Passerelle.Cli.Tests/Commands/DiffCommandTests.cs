using System.Text.Json;
using Passerelle.Model;

namespace Passerelle.Cli.Tests.Commands;

/// <summary>The report of tests/sites/versions is held to the files beside it; PASSERELLE_UPDATE=1 writes them again.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private static readonly string Versions = Path.Combine(Repository.Root, "tests", "sites", "versions");

    private readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("text", "fr", "diff.fr.txt")]
    [InlineData("text", "en", "diff.en.txt")]
    [InlineData("json", "fr", "diff.json")]
    public async Task Two_certifications_of_an_input_are_compared(string format, string language, string expected)
    {
        CopyVersions("input");
        if (language == "en") site.Write("input/site.yaml", site.Read("input/site.yaml") + "langue: en\n");

        var run = await DiffAsync("rncp10001", "RNCP20002", "--format", format);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var file = Path.Combine(Repository.Root, "tests", "Passerelle.Cli.Tests", "Commands", "Diff", expected);
        if (Environment.GetEnvironmentVariable("PASSERELLE_UPDATE") == "1") await File.WriteAllTextAsync(file, run.Output);
        Assert.Equal(await File.ReadAllTextAsync(file), run.Output);
    }

    [Fact]
    public async Task Two_folders_are_compared_number_by_number()
    {
        CopyVersions("before");
        CopyVersions("after");
        Change("after", "rncp10001/blocs/bc02.yaml", "Tenir le plateau", "Tenir le plateau de cinéma");

        var run = await site.RunAsync(["diff", site["before"], site["after"]]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("  ~ Titre\u202F: Tenir le plateau {+de cinéma+}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("RNCP20002 · Assistant de plateau et de régie\nRien n’a changé.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_certifications_that_are_asked_for_are_compared()
    {
        CopyVersions("before");
        CopyVersions("after");

        var run = await site.RunAsync(["diff", site["before"], site["after"], "--certification", "rncp20002"]);

        Assert.DoesNotContain("RNCP10001", run.Output, StringComparison.Ordinal);
        Assert.Contains("RNCP20002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_new_is_compared_with_the_version_that_it_replaces()
    {
        CopyVersions("before");
        CopyVersions("after");
        Directory.Delete(site["before/certifications/rncp20002"], recursive: true);
        site.Write("before/externes/rncp20002.yaml", "numero: RNCP20002\nintitule: Assistant de plateau et de régie\n");

        var report = await JsonAsync(site["before"], site["after"]);

        Assert.Equal(["RNCP20002"], Texts(report.GetProperty("ajoutees"), "numero"));
        Assert.Empty(report.GetProperty("retirees").EnumerateArray());
        Assert.Equal(["RNCP10001", "RNCP10001"], Texts(report.GetProperty("comparees"), "ancienne"));
        Assert.Equal(["RNCP10001", "RNCP20002"], Texts(report.GetProperty("comparees"), "nouvelle"));
    }

    [Fact]
    public async Task The_report_goes_to_a_file_where_one_is_named()
    {
        CopyVersions("input");

        var run = await DiffAsync("rncp10001", "rncp20002", "--output", site["rapports/diff.txt"]);

        Assert.Equal((0, $"1 certification comparée, dans «\u202F{site["rapports/diff.txt"]}\u202F»."), (run.ExitCode, run.LastLine));
        Assert.StartsWith("RNCP10001 → RNCP20002 · Assistant de plateau et de régie\n", site.Read("rapports/diff.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_has_colours_and_a_file_has_none()
    {
        using var colourful = new TestSite { IsInteractive = true };
        string[] arguments = ["diff", "rncp10001", "rncp20002", "--input", Versions];

        Assert.Contains("\e[32m{+", (await colourful.RunAsync(arguments)).Output, StringComparison.Ordinal);
        await colourful.RunAsync([.. arguments, "--output", site["diff.txt"]]);
        Assert.DoesNotContain("\e[", site.Read("diff.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_of_either_input_are_told_as_check_tells_them()
    {
        CopyVersions("before");
        CopyVersions("after");
        Change("before", "rncp10001/certification.yaml", "intitule:", "intitul:");

        var run = await site.RunAsync(["diff", site["before"], site["after"]]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("certifications/rncp10001/certification.yaml:2:1: erreur PAS301", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"À revoir dans «\u202F{site["before"]}\u202F»", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(site["after"], run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "La certification RNCP99999 n’est pas dans « {0} ».")]
    [InlineData("en", "The certification RNCP99999 is not in “{0}”.")]
    public async Task A_number_that_is_not_there_is_wrong_usage(string locale, string expected)
    {
        site.Variables["LANG"] = locale;
        CopyVersions("input");

        var run = await DiffAsync("rncp10001", "rncp99999");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(FrenchSpacing.Set(expected.Replace("{0}", site.Input, StringComparison.Ordinal)), FrenchSpacing.Set(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_number_cannot_be_asked_for()
    {
        CopyVersions("a");

        var run = await site.RunAsync(["diff", site["a"], site["a"], "--certification", "41481"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("RNCP41481", run.Errors, StringComparison.Ordinal);
    }

    private Task<CommandRun> DiffAsync(params string[] arguments) => site.RunAsync(["diff", .. arguments, "--input", site.Input]);

    private async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        var run = await site.RunAsync(["diff", .. arguments, "--format", "json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static IEnumerable<string?> Texts(JsonElement list, string name) => list.EnumerateArray().Select(item => item.GetProperty(name).GetString());

    private void Change(string folder, string file, string before, string after)
    {
        var path = $"{folder}/certifications/{file}";
        site.Write(path, site.Read(path).Replace(before, after, StringComparison.Ordinal));
    }

    private void CopyVersions(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Versions, "*.yaml", SearchOption.AllDirectories))
            site.Write(Path.Combine(folder, Path.GetRelativePath(Versions, file)), File.ReadAllText(file));
    }
}
