namespace Passerelle.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task An_input_without_faults_is_said_to_be_so()
    {
        site.Write("input/externes/rncp1111.yaml", "numero: RNCP1111\nintitule: Ancien\n");

        var run = await CheckAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith($"«\u202F{site.Input}\u202F» est sans faute\u202F: 0 certification et 1 certification externe.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("Audit au 2026-11-21\u202F: 0 erreur, 0 avertissement, 0 information.", run.LastLine);
    }

    [Fact]
    public async Task English_sites_are_told_of_in_English()
    {
        site.Write("input/site.yaml", TestSite.SiteYaml + "langue: en\n");

        Assert.Equal(
            $"“{site.Input}” has no fault: 0 certifications and 0 external certifications.\nAudit as of 2026-11-21: 0 errors, 0 warnings, 0 notes.\n",
            (await CheckAsync()).Output);
    }

    [Fact]
    public async Task All_faults_are_told_with_their_lines_and_no_site_is_made()
    {
        site.Write("input/site.yaml", TestSite.SiteYaml + "titte: Deux\n");
        site.Write("input/externes/rncp1111.yaml", "numero: RNCP1111\n");

        var run = await CheckAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("> 5 | titte: Deux", run.Errors, StringComparison.Ordinal);
        Assert.Contains("externes/rncp1111.yaml:1:1: erreur", run.Errors, StringComparison.Ordinal);
        Assert.Equal($"À revoir dans «\u202F{site.Input}\u202F»\u202F: 2 fautes dans 2 fichiers.\n", run.Output);
        Assert.False(Directory.Exists(site.Output));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task Warnings_are_faults_where_one_is_strict(int expected, params string[] more)
    {
        site.Write("input/notes.txt", "à faire");

        var run = await CheckAsync(more);

        Assert.Equal(expected, run.ExitCode);
        Assert.Contains(": 1 avertissement dans 1 fichier.", run.Output, StringComparison.Ordinal);
    }

    private Task<CommandRun> CheckAsync(params string[] more) => site.RunAsync(["check", "--input", site.Input, "--only", "BLOC-03", .. more]);
}
