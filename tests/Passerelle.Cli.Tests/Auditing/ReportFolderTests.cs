namespace Passerelle.Cli.Tests.Auditing;

public sealed class ReportFolderTests : IDisposable
{
    private readonly AuditedSite audited = new();

    public void Dispose() => audited.Dispose();

    [Fact]
    public async Task The_report_is_a_folder_of_pages_with_their_assets_and_a_document_a_certification()
    {
        var run = await CheckAsync("--fail-on", "never");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"Rapport pour l’auditeur\u202F: ouvrez «\u202F{Path.Combine(Target, "index.html")}\u202F».\n", run.Errors);
        Assert.All(
            ["index.html", "rncp99101/index.html", "rncp99101/audit-rncp99101.docx", "regles/bloc-03/index.html"],
            file => Assert.True(File.Exists(Path.Combine(Target, file)), file));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(Target, "assets"), "*.css"));
        Assert.False(Directory.Exists(Path.Combine(Target, "certifications")));
    }

    [Fact]
    public async Task It_tells_of_all_rules_whichever_the_check_shows()
    {
        await CheckAsync("--only", "BLOC-03");

        Assert.Contains("BLOC-04", await File.ReadAllTextAsync(Path.Combine(Target, "rncp99101", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_is_reported_as_without_it()
    {
        var without = await audited.CheckAsync("--format", "json");
        var with = await audited.CheckAsync("--format", "json", "--report", Target);

        Assert.Equal((without.ExitCode, without.Output), (with.ExitCode, with.Output));
    }

    [Fact]
    public async Task A_folder_with_files_of_somebody_else_stays_as_it_is()
    {
        Directory.CreateDirectory(Target);
        await File.WriteAllTextAsync(Path.Combine(Target, "notes.txt"), "à garder");

        var run = await CheckAsync("--fail-on", "never");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("PAS604", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], Directory.EnumerateFileSystemEntries(Target).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Faults_of_the_input_are_told_and_no_report_is_written()
    {
        audited.Edit("certifications/rncp99101/blocs/bc02.yaml", "code: BC02", "code: BC02\ncodes: BC02");

        var run = await CheckAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(Target));
    }

    private string Target => audited.Site["rapport"];

    private Task<CommandRun> CheckAsync(params string[] more) => audited.Site.RunAsync(["check", "--input", audited.Input, "--report", Target, .. more]);
}
