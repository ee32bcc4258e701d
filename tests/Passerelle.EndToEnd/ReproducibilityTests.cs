using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>The same input gives the same bytes, and nothing is written that need not be.</summary>
public sealed class ReproducibilityTests : IDisposable
{
    private readonly TestFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task Folder_time_zone_and_culture_change_no_byte()
    {
        using var elsewhere = new TestFolder();

        var here = await BuildInAsync(work, "Pacific/Kiritimati", "fr_FR.UTF-8");
        var there = await BuildInAsync(elsewhere, "America/Los_Angeles", "tr_TR.UTF-8");

        Assert.NotEmpty(here);
        Assert.Equal(here, there);
    }

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        await SucceedAsync(Repository.Input);
        var before = FolderState.Moments(work["site"]);

        var second = await SucceedAsync(Repository.Input);

        Assert.Equal(before, FolderState.Moments(work["site"]));
        Assert.Matches(@"\b0 (écrit|written)", second.LastLine);
    }

    [Fact]
    public async Task A_changed_word_changes_only_the_pages_that_show_it()
    {
        var input = work.CopyOf(Repository.Input, "input");
        await SucceedAsync(input);
        var before = FolderState.Contents(work["site"]);

        var block = work["input", "certifications", "rncp41481", "blocs", "bc01.yaml"];
        await File.WriteAllTextAsync(block, (await File.ReadAllTextAsync(block)).Replace("duree: ", "duree:  ", StringComparison.Ordinal) + "\n# Une remarque.\n");
        await SucceedAsync(input);

        Assert.Equal(before, FolderState.Contents(work["site"]));
    }

    [Fact]
    public async Task A_removed_certification_leaves_no_file_behind()
    {
        var input = work.CopyOf(Repository.Input, "input");
        Sample.AddCertification(input, "RNCP98765");
        await SucceedAsync(input);
        Assert.True(Directory.Exists(work["site", "rncp98765"]));

        Directory.Delete(work["input", "certifications", "rncp98765"], recursive: true);
        await SucceedAsync(input);
        var left = FolderState.Contents(work["site"]);

        Assert.False(Directory.Exists(work["site", "rncp98765"]));
        Assert.DoesNotContain(left.Keys.Where(IsText), file => File.ReadAllText(work["site", file]).Contains("rncp98765", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(await FreshAsync(input), left);
    }

    [Fact]
    public async Task A_build_that_fails_leaves_the_site_as_it_was()
    {
        var input = work.CopyOf(Repository.Input, "input");
        await SucceedAsync(input);
        var (contents, moments) = (FolderState.Contents(work["site"]), FolderState.Moments(work["site"]));

        Sample.Break(work["input", "certifications", "rncp41481", "certification.yaml"]);
        var run = await PasserelleProgram.BuildAsync(input, work["site"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(contents, FolderState.Contents(work["site"]));
        Assert.Equal(moments, FolderState.Moments(work["site"]));
    }

    private static async Task<SortedDictionary<string, string>> BuildInAsync(TestFolder folder, string timeZone, string culture)
    {
        folder.CopyOf(Repository.Input, "input");
        folder.CopyOf(Repository.Themes, "themes");
        var environment = new Dictionary<string, string> { ["TZ"] = timeZone, ["LANG"] = culture, ["LC_ALL"] = culture };
        var run = await PasserelleProgram.RunAsync(["build"], environment, folder.Path);
        Assert.True(run.ExitCode == 0, run.ToString());
        return FolderState.Contents(folder["output"]);
    }

    private static bool IsText(string file) => !file.EndsWith(".woff2", StringComparison.Ordinal) && !file.EndsWith(".png", StringComparison.Ordinal);

    private async Task<SortedDictionary<string, string>> FreshAsync(string input)
    {
        var run = await PasserelleProgram.BuildAsync(input, work["fresh"]);
        Assert.True(run.ExitCode == 0, run.ToString());
        return FolderState.Contents(work["fresh"]);
    }

    private async Task<ProgramRun> SucceedAsync(string input)
    {
        var run = await PasserelleProgram.BuildAsync(input, work["site"]);
        Assert.True(run.ExitCode == 0, run.ToString());
        return run;
    }
}
