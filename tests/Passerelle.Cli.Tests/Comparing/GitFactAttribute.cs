using System.ComponentModel;
using System.Diagnostics;

namespace Passerelle.Cli.Tests.Comparing;

/// <summary>A test that makes a repository; skipped where there is no git.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GitFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsThere = new(HasGit);

    public GitFactAttribute()
    {
        if (!IsThere.Value) Skip = "There is no git on this machine.";
    }

    private static bool HasGit()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["--version"]) { RedirectStandardOutput = true, UseShellExecute = false });
            git!.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
