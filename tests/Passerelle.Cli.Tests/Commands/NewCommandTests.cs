namespace Passerelle.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_new_site_builds_without_a_fault_or_a_warning()
    {
        await site.RunAsync(["new", site["school"]]);

        var run = await site.RunAsync(["build", "--strict", "--input", site["school/input"], "--output", site["school/output"]]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.True(File.Exists(site["school/output/rncp12345/bc01/index.html"]));
    }

    [Fact]
    public async Task The_next_two_commands_are_told()
    {
        var run = await site.RunAsync(["new", site["school"]]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.EndsWith($" serve --input {site["school/input"]}", lines[1], StringComparison.Ordinal);
        Assert.EndsWith($" build --input {site["school/input"]} --output {site["school/output"]}", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lycée « Les Pins »")]
    [InlineData("A \"quoted\" title: with # and \\")]
    public async Task The_title_is_taken_as_it_is(string title)
    {
        await site.RunAsync(["new", site["school"], "--title", title]);

        Assert.StartsWith($"# {title}\n", site.Read("school/README.md"), StringComparison.Ordinal);
        var run = await site.RunAsync(["build", "--input", site["school/input"], "--output", site.Output]);
        Assert.DoesNotContain("site.yaml", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".gitignore")]
    [InlineData("netlify.toml")]
    [InlineData("input/pages/mentions-legales.md")]
    [InlineData("input/schema/certification.schema.json")]
    public async Task It_has_what_a_site_needs(string path)
    {
        await site.RunAsync(["new", site["school"]]);

        Assert.True(new FileInfo(site[$"school/{path}"]).Length > 0);
    }

    [Fact]
    public async Task Each_yaml_file_names_a_schema_that_is_there()
    {
        await site.RunAsync(["new", site["school"]]);

        foreach (var file in Directory.EnumerateFiles(site["school/input"], "*.yaml", SearchOption.AllDirectories))
        {
            var first = File.ReadLines(file).First();
            Assert.StartsWith("# yaml-language-server: $schema=", first, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, first.Split('=')[1])), file);
        }
    }

    [Fact]
    public async Task An_empty_folder_will_do()
    {
        Directory.CreateDirectory(site["school"]);

        Assert.Equal(0, (await site.RunAsync(["new", site["school"]])).ExitCode);
    }

    [Fact]
    public async Task Files_of_somebody_else_are_left_alone()
    {
        site.Write("school/mine.txt", "mine");

        var run = await site.RunAsync(["new", site["school"]]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("n’est pas un dossier vide", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Directory.EnumerateFileSystemEntries(site["school"]).Select(Path.GetFileName));
    }
}
