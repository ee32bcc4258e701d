namespace Passerelle.Cli.Tests.Auditing;

public sealed class BaselineTests : IDisposable
{
    private readonly AuditedSite audited = new();

    public void Dispose() => audited.Dispose();

    [Fact]
    public async Task What_stands_in_the_baseline_does_not_count_and_what_is_new_does()
    {
        audited.Set("reference: audit-reference.json");
        Assert.Equal(1, (await audited.CheckAsync()).ExitCode);

        var written = await audited.CheckAsync("--write-baseline");

        Assert.Equal((0, ""), (written.ExitCode, written.Errors));
        Assert.Matches(@"^\d+ constats dans la référence «\u202F.*audit-reference\.json\u202F»\u202F; seuls de nouveaux compteront\.\n$", written.Output);
        var after = await audited.CheckAsync("--fail-on", "info");
        Assert.Equal((0, ""), (after.ExitCode, after.Errors));
        Assert.Contains(": 0 erreur, 0 avertissement, 0 information\u202F; 1 constat accepté\u202F; 4 constats déjà dans la référence\u202F;", after.LastLine, StringComparison.Ordinal);

        audited.Edit("certifications/rncp99102/blocs/bc01.yaml", ", pour conclure des cessions.", ".");
        var again = await audited.CheckAsync("--fail-on", "warning");
        Assert.Equal(1, again.ExitCode);
        Assert.Contains(": 0 erreur, 1 avertissement, 0 information", again.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_writing_keeps_what_was_known()
    {
        audited.Set("reference: audit-reference.json");
        await audited.CheckAsync("--write-baseline");
        var before = audited.Site.Read("input/audit-reference.json");

        await audited.CheckAsync("--write-baseline");

        Assert.Equal(before, audited.Site.Read("input/audit-reference.json"));
    }

    [Fact]
    public async Task Without_a_name_in_the_settings_nothing_is_written()
    {
        var run = await audited.CheckAsync("--write-baseline");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("site.yaml ne nomme pas de référence.", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../ailleurs.json")]
    [InlineData("site.yaml")]
    public async Task A_baseline_has_one_name_and_no_other_file_is_written(string name)
    {
        audited.Set($"reference: {name}");
        var before = audited.Site.Read("input/site.yaml");

        var run = await audited.CheckAsync("--write-baseline");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("audit-reference.json", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, audited.Site.Read("input/site.yaml"));
        Assert.False(File.Exists(audited.Site["ailleurs.json"]));
    }

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    [InlineData("{}")]
    public async Task A_baseline_that_cannot_be_read_is_a_warning_and_all_findings_count(string text)
    {
        audited.Set("reference: audit-reference.json");
        audited.Site.Write("input/audit-reference.json", text);

        var run = await audited.CheckAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("audit-reference.json:1:1: avertissement PAS801", run.Errors, StringComparison.Ordinal);
        Assert.Contains(": 2 erreurs, 1 avertissement, 1 information", run.LastLine, StringComparison.Ordinal);
        Assert.Equal(0, (await audited.CheckAsync("--write-baseline")).ExitCode);
    }
}
