using System.Diagnostics;

namespace Passerelle.EndToEnd.Running;

/// <summary>Finds a Chromium, and installs one where there is none.</summary>
internal static class BrowserInstallation
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Path of the executable; null means the one that Playwright installed for itself.</summary>
    public static async Task<string?> FindOrInstallAsync()
    {
        if (OnPath() is { } found) return found;
        if (IsDebianAsRoot()) await InstallWithAptAsync();
        if (OnPath() is { } installed) return installed;

        var exitCode = Microsoft.Playwright.Program.Main(["install", "chromium"]);
        return exitCode == 0 ? null : throw new InvalidOperationException("No Chromium on PATH, and neither apt-get nor Playwright could install one.");
    }

    private static string? OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names, Path.Combine)
            .FirstOrDefault(File.Exists);

    private static bool IsDebianAsRoot() =>
        OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get");

    private static async Task InstallWithAptAsync()
    {
        await AptAsync("update");
        await AptAsync("install", "-y", "--no-install-recommends", "chromium");
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
