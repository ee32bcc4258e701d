using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>What the command line promises: exit codes, streams, the last line, and a site to start from.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TestFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task A_good_build_ends_with_0_and_one_sentence()
    {
        var run = await PasserelleProgram.BuildAsync(Repository.Input, work["site"]);

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Matches(@"^\S.*\d+.*\.$", run.LastLine);
    }

    [Fact]
    public async Task Faults_in_the_content_end_with_1_and_are_all_told_with_their_place()
    {
        var input = work.CopyOf(Repository.Input, "input");
        Sample.Break(work["input", "certifications", "rncp41481", "certification.yaml"]);
        Sample.Break(work["input", "certifications", "rncp32017", "certification.yaml"]);

        var run = await PasserelleProgram.BuildAsync(input, work["site"]);

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Contains("rncp41481/certification.yaml:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("rncp32017/certification.yaml:", run.Errors, StringComparison.Ordinal);
        Assert.Contains(Sample.FaultyLine, run.Errors, StringComparison.Ordinal);
        Assert.Contains("« intitule »", VisibleText.Fold(run.Errors), StringComparison.Ordinal);
        Assert.Contains("2 fautes", run.LastLine, StringComparison.Ordinal);
        Assert.False(Directory.Exists(work["site"]), "a failed first build has written something");
    }

    [Theory]
    [InlineData("bulid")]
    [InlineData("build", "--inptu", "x")]
    [InlineData("build", "--as-of", "yesterday")]
    [InlineData("serve", "--port", "many")]
    [InlineData("new")]
    public async Task Wrong_usage_ends_with_2_and_says_why_on_standard_error(params string[] arguments)
    {
        var run = await PasserelleProgram.RunAsync(arguments, folder: work.Path);

        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.NotEmpty(run.Errors.Trim());
        Assert.Empty(Directory.GetFileSystemEntries(work.Path));
    }

    [Fact]
    public async Task A_folder_without_a_site_is_told_without_a_stack_trace()
    {
        var run = await PasserelleProgram.BuildAsync(work["nowhere"], work["site"]);

        Assert.InRange(run.ExitCode, 1, 2);
        Assert.DoesNotContain("   at ", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_Node_the_fault_says_what_to_install_without_a_stack_trace()
    {
        var environment = new Dictionary<string, string> { ["PATH"] = work.Path, ["PASSERELLE_CACHE"] = work["cache"] };

        var run = await PasserelleProgram.RunAsync(["build", "--input", Repository.Input, "--output", work["site"]], environment);

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Contains("Node.js 20", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.Contains("--no-sheets", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_site_builds_without_a_warning()
    {
        var created = await PasserelleProgram.RunAsync(["new", work["school"]]);
        Assert.True(created.ExitCode == 0, created.ToString());

        var built = await PasserelleProgram.RunAsync(["build", "--strict"], folder: work["school"]);

        Assert.True(built.ExitCode == 0, built.ToString());
        Assert.True(File.Exists(work["school", "output", "index.html"]));
    }

    [Fact]
    public async Task A_new_site_is_not_laid_over_an_existing_one()
    {
        await File.WriteAllTextAsync(work["mine.txt"], "mine");

        var run = await PasserelleProgram.RunAsync(["new", work.Path]);

        Assert.InRange(run.ExitCode, 1, 2);
        Assert.Equal(["mine.txt"], Directory.GetFileSystemEntries(work.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_day_of_the_command_line_decides_about_states()
    {
        await BuildAsOfAsync("2026-11-21", "now");
        await BuildAsOfAsync("2031-01-01", "later");

        // RNCP41481 ends on 27 October 2030.
        Assert.NotEqual(
            await File.ReadAllTextAsync(work["now", "rncp41481", "index.html"]),
            await File.ReadAllTextAsync(work["later", "rncp41481", "index.html"]));
    }

    [Fact]
    public async Task A_small_theme_replaces_single_files_of_its_base()
    {
        var own = await PasserelleProgram.BuildAsync(Repository.Input, work["default"]);
        var other = await PasserelleProgram.BuildAsync(Repository.Input, work["sobre"], "--theme", "sobre");

        Assert.True(own.ExitCode == 0, own.ToString());
        Assert.True(other.ExitCode == 0, other.ToString());
        Assert.NotEqual(FolderState.Contents(work["default"]), FolderState.Contents(work["sobre"]));
        Assert.Equal(Pages("default"), Pages("sobre"));
    }

    private async Task BuildAsOfAsync(string day, string folder)
    {
        var run = await PasserelleProgram.BuildAsync(Repository.Input, work[folder], "--as-of", day);
        Assert.True(run.ExitCode == 0, run.ToString());
    }

    private IEnumerable<string> Pages(string folder) => FolderState.Contents(work[folder]).Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal));
}
