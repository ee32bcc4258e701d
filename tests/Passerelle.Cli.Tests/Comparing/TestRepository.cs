using System.Diagnostics;

namespace Passerelle.Cli.Tests.Comparing;

/// <summary>A site in a git repository of its own, which heeds no settings of the user.</summary>
internal sealed class TestRepository : IDisposable
{
    private readonly TestSite site = new();

    public TestRepository()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Git("config", "core.autocrlf", "false");
    }

    public string Input => site.Input;

    public string this[string path] => site[path];

    public void Write(string path, string text) => site.Write(path, text);

    public string Read(string path) => site.Read(path);

    /// <summary>Commits everything, and names the commit.</summary>
    public void Commit(string tag)
    {
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", tag);
        Git("tag", tag);
    }

    public Task<CommandRun> DiffAsync(params string[] arguments) => site.RunAsync(["diff", .. arguments, "--input", site.Input]);

    public void Dispose()
    {
        // Git makes its objects read-only, which some systems do not delete.
        foreach (var file in new DirectoryInfo(site[".git"]).EnumerateFiles("*", SearchOption.AllDirectories)) file.IsReadOnly = false;
        site.Dispose();
    }

    public void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", site["."], .. arguments]);
        start.Environment["GIT_CONFIG_GLOBAL"] = site["no-settings"];
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
