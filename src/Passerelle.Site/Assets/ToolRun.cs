using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Passerelle.Site.Assets;

/// <summary>What a tool printed, and how it ended.</summary>
/// <param name="ExitCode">0 where all went well.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
public sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a program to its end in a folder; it is stopped with its children on cancellation.</summary>
    /// <param name="program">A name to be found on PATH, or a path.</param>
    /// <param name="arguments">Arguments, unquoted.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="missing">The fault to report where there is no such program.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<ToolRun> StartAsync(
        string program, IEnumerable<string> arguments, string folder, AssetFault missing, CancellationToken cancellation)
    {
        using var process = Start(program, arguments, folder, missing);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
            return new ToolRun(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Whether a program can be found, without starting it.</summary>
    public static bool IsOnPath(string program)
    {
        var file = OperatingSystem.IsWindows() ? program + ".exe" : program;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, file)));
    }

    private static Process Start(string program, IEnumerable<string> arguments, string folder, AssetFault missing)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start) ?? throw new AssetException(missing);
        }
        catch (Win32Exception notFound)
        {
            throw new AssetException(missing, inner: notFound);
        }
    }
}
