using System.Diagnostics;

namespace Passerelle.EndToEnd.Running;

/// <summary>The tools of poppler, which read PDF files and share no line with what writes them.</summary>
internal static class Poppler
{
    private static readonly Lazy<Task> Installed = new(InstallAsync);

    /// <summary>Whether they are there, or can be had.</summary>
    public static bool CanBeHad { get; } = DebianPackages.OnPath("pdfinfo") is not null || DebianPackages.CanInstall;

    /// <summary>What <c>pdfinfo</c>, <c>pdffonts</c> or <c>pdftotext</c> prints.</summary>
    public static async Task<string> RunAsync(string tool, params IEnumerable<string> arguments)
    {
        await Installed.Value;
        var start = new ProcessStartInfo(tool, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{tool} ended with {process.ExitCode}: {await errors}");
    }

    private static async Task InstallAsync()
    {
        if (DebianPackages.OnPath("pdfinfo") is null) await DebianPackages.InstallAsync("poppler-utils");
    }
}

/// <summary>A test that reads PDF files with poppler.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute()
    {
        if (!Poppler.CanBeHad) Skip = "PDF files are read with poppler-utils, which are not on PATH and cannot be installed here.";
    }
}
