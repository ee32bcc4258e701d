namespace Passerelle.Cli.Tests.Auditing;

/// <summary>The reports of one site are held to the files beside this one; PASSERELLE_UPDATE=1 writes them again.</summary>
public sealed class ReportFormatsTests : IDisposable
{
    private readonly AuditedSite audited = new();

    public void Dispose() => audited.Dispose();

    [Theory]
    [InlineData("text", "fr", "check.fr.txt")]
    [InlineData("text", "en", "check.en.txt")]
    [InlineData("json", "fr", "check.json")]
    [InlineData("sarif", "fr", "check.sarif")]
    [InlineData("github", "fr", "check.github.txt")]
    [InlineData("csv", "fr", "check.csv")]
    [InlineData("junit", "fr", "check.junit.xml")]
    public async Task Each_form_says_what_was_found(string format, string language, string expected)
    {
        if (language == "en") audited.Edit("site.yaml", "etat_au: 2026-11-25\n", "etat_au: 2026-11-25\nlangue: en\n");

        var run = await audited.CheckAsync("--format", format);

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        var (said, file) = (audited.WithoutFolder(run.Output), Path.Combine(Repository.Root, "tests", "Passerelle.Cli.Tests", "Auditing", "Reports", expected));
        if (Environment.GetEnvironmentVariable("PASSERELLE_UPDATE") == "1") await File.WriteAllTextAsync(file, said);
        Assert.Equal(await File.ReadAllTextAsync(file), said);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("csv")]
    [InlineData("junit")]
    public async Task A_file_holds_what_standard_output_would(string format)
    {
        var run = await audited.CheckAsync("--format", format, "--output", audited.Site["rapports/constats"]);

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Equal($"4 constats, dans «\u202F{audited.Site["rapports/constats"]}\u202F».\n", run.Output);
        Assert.Equal((await audited.CheckAsync("--format", format)).Output, audited.Site.Read("rapports/constats"));
    }

    [Fact]
    public async Task A_terminal_has_colours_and_a_file_has_none()
    {
        using var colourful = new AuditedSite(isInteractive: true);

        Assert.Contains("\e[1;31merreur\e[0m BLOC-04", (await colourful.CheckAsync()).Output, StringComparison.Ordinal);
        await colourful.CheckAsync("--output", colourful.Site["constats.txt"]);
        Assert.DoesNotContain("\e[", colourful.Site.Read("constats.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_a_fault_and_no_trace()
    {
        audited.Site.Write("rapport", "");

        var run = await audited.CheckAsync("--output", audited.Site["rapport/constats.txt"]);

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("PAS7", run.Errors, StringComparison.Ordinal);
    }
}
