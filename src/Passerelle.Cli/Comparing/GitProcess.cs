using System.ComponentModel;
using System.Diagnostics;

namespace Passerelle.Cli.Comparing;

/// <summary>Runs git in a folder. Arguments go to it as they are, never through a shell.</summary>
internal sealed class GitProcess(string program, string folder)
{
    /// <summary>What git prints; null where it ends with a fault.</summary>
    public byte[]? Run(params string[] arguments) => Run(arguments, input: "");

    /// <summary>The same for a command that reads lines.</summary>
    public byte[]? Run(string[] arguments, string input)
    {
        using var process = Start(arguments);
        var given = Give(process, input);
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        given.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : null;
    }

    // Beside the reading: git would stop at a full pipe that nobody empties.
    private static async Task Give(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Git has ended before it had read all; its exit code says so.
        }
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo(program, ["-C", folder, .. arguments])
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start) ?? throw new GitException(GitRefusal.Missing);
        }
        catch (Win32Exception missing)
        {
            throw new GitException(GitRefusal.Missing, missing);
        }
    }
}
