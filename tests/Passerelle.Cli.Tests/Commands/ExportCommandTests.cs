using System.IO.Compression;
using Passerelle.Cli.Tests.Importing;
using Passerelle.Model;

namespace Passerelle.Cli.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly ImportSite site = new();

    public ExportCommandTests() => site.Give("fiche", FakeSource.Fiche("RNCP99999"), FakeSource.Fiche("RNCP11111"));

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_xml_alone_goes_to_standard_output()
    {
        var run = await ExportAsync("xml");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("<RNCP11111>Monteur d’archives</>\n<RNCP99999>Monteur d’archives</>\n", run.Output);
    }

    [Fact]
    public async Task The_xml_goes_to_a_file_where_one_is_named()
    {
        var run = await ExportAsync("xml", "--output", site["out/fiches.xml"]);

        Assert.Equal((0, $"2 certifications dans «\u202F{site["out/fiches.xml"]}\u202F»."), (run.ExitCode, run.LastLine));
        Assert.StartsWith("<RNCP11111>", site.Read("out/fiches.xml"), StringComparison.Ordinal);
        Assert.Equal(["fiches.xml"], site.FilesBelow("out"));
    }

    [Fact]
    public async Task Tables_go_to_a_folder_and_may_go_there_again()
    {
        Assert.Equal(0, (await ExportAsync("csv", "--output", site["csv"])).ExitCode);
        Assert.Equal(0, (await ExportAsync("csv", "--output", site["csv"])).ExitCode);

        Assert.Equal(["Blocs.csv", "Standard.csv"], site.FilesBelow("csv"));
        Assert.Equal("RNCP11111\r\nRNCP99999\r\n", site.Read("csv/Standard.csv"));
    }

    [Fact]
    public async Task A_folder_of_other_files_is_not_written_to()
    {
        site.Write("csv/these.txt", "years of work");

        var run = await ExportAsync("csv", "--output", site["csv"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PAS764", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["these.txt"], site.FilesBelow("csv"));
    }

    [Fact]
    public async Task A_zip_is_the_same_bytes_each_time()
    {
        await ExportAsync("csv", "--output", site["a.zip"]);
        await ExportAsync("csv", "--output", site["b.zip"]);

        Assert.Equal(File.ReadAllBytes(site["a.zip"]), File.ReadAllBytes(site["b.zip"]));
        using var archive = ZipFile.OpenRead(site["a.zip"]);
        Assert.Equal(["Blocs.csv", "Standard.csv"], archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public async Task Faults_of_the_input_are_told_and_nothing_is_written()
    {
        site.Write("input/site.yaml", "schema: 1\n");

        var run = await site.RunAsync("export", "--format", "xml", "--input", site.Input, "--output", site["fiches.xml"]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("site.yaml:1:1: erreur", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(site["fiches.xml"]));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_a_fault_and_no_crash()
    {
        Directory.CreateDirectory(site["fiches.xml"]);

        var run = await ExportAsync("xml", "--output", site["fiches.xml"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PAS763", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(site["fiches.xml.passerelle-new"]));
    }

    [Fact]
    public async Task Tables_without_a_place_are_wrong_usage()
    {
        var run = await ExportAsync("csv");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(FrenchSpacing.Set("Un export en CSV compte plusieurs fichiers : indiquez par --output"), run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_must_be_named() => Assert.Equal(2, (await site.RunAsync("export")).ExitCode);

    private async Task<CommandRun> ExportAsync(string format, params string[] more)
    {
        await site.ImportAsync("fiche", "--as-of", "2026-11-21");
        return await site.RunAsync(["export", "--format", format, "--input", site.Input, .. more]);
    }
}
