using System.ComponentModel;
using System.Diagnostics;

namespace Passerelle.EndToEnd.Running;

/// <summary>The office suite that opens DOCX and XLSX without those who wrote them.</summary>
internal static class LibreOffice
{
    private const string Name = "soffice";

    /// <summary>Whether it can be started.</summary>
    public static bool IsInstalled { get; } = Starts();

    /// <summary>Opens files and writes each in another format beside it; gives the new files.</summary>
    /// <param name="folder">A folder of one test: the suite keeps its profile there, so that runs do not wait for each other.</param>
    /// <param name="filter">The format as the suite names it: <c>pdf</c>, <c>txt:Text (encoded):UTF8</c>.</param>
    /// <param name="files">What is opened.</param>
    public static IReadOnlyList<string> Convert(TestFolder folder, string filter, IReadOnlyList<string> files)
    {
        var profile = new Uri(folder["profile"]).AbsoluteUri;
        using var process = Process.Start(new ProcessStartInfo(
            Name,
            [$"-env:UserInstallation={profile}", "--headless", "--convert-to", filter, "--outdir", folder.Path, .. files])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        var extension = filter.Split(':')[0];
        return [.. files.Select(file => folder[Path.ChangeExtension(Path.GetFileName(file), extension)])];
    }

    private static bool Starts()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Name, ["--version"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
