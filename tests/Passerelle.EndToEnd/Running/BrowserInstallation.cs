namespace Passerelle.EndToEnd.Running;

/// <summary>Finds a Chromium, and installs one where there is none.</summary>
internal static class BrowserInstallation
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Path of the executable; null means the one that Playwright installed for itself.</summary>
    public static async Task<string?> FindOrInstallAsync()
    {
        if (DebianPackages.OnPath(Names) is { } found) return found;
        if (DebianPackages.CanInstall) await DebianPackages.InstallAsync("chromium");
        if (DebianPackages.OnPath(Names) is { } installed) return installed;

        var exitCode = Microsoft.Playwright.Program.Main(["install", "chromium"]);
        return exitCode == 0 ? null : throw new InvalidOperationException("No Chromium on PATH, and neither apt-get nor Playwright could install one.");
    }
}
