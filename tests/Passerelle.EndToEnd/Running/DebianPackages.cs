using System.Diagnostics;

namespace Passerelle.EndToEnd.Running;

/// <summary>Packages of Debian, which tests may install where they run as its administrator.</summary>
internal static class DebianPackages
{
    /// <summary>Whether there is anything to install them with.</summary>
    public static bool CanInstall { get; } = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get");

    /// <summary>The first of these programs that stands on the path, or null.</summary>
    public static string? OnPath(params IEnumerable<string> names) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(_ => names, Path.Combine)
            .FirstOrDefault(File.Exists);

    /// <summary>Installs a package.</summary>
    public static async Task InstallAsync(string package)
    {
        await AptAsync("update");
        await AptAsync("install", "-y", "--no-install-recommends", package);
    }

    private static async Task AptAsync(params string[] arguments)
    {
        // Another test run may hold apt's lock; it is waited for.
        var start = new ProcessStartInfo("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=300", .. arguments]) { UseShellExecute = false, RedirectStandardInput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        await process.WaitForExitAsync();
    }
}
