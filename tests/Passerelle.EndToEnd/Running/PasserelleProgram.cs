using System.Diagnostics;

namespace Passerelle.EndToEnd.Running;

/// <summary>What the program printed, and how it ended.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The sentence that says what happened.</summary>
    public string LastLine => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault("");

    public override string ToString() => $"exit code {ExitCode}\n--- standard output\n{Output}\n--- standard error\n{Errors}";
}

/// <summary>The real executable, started as a user starts it.</summary>
internal static class PasserelleProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Builds a folder of sources; the repository's themes are used unless the arguments say otherwise.</summary>
    public static Task<ProgramRun> BuildAsync(string input, string output, params string[] more) =>
        RunAsync(["build", "--input", input, "--output", output, .. more]);

    public static Task<ProgramRun> RunAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string? folder = null)
        => EndOfAsync(Start(arguments, environment, folder));

    /// <summary>Starts it without waiting for the end.</summary>
    public static Process Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string? folder = null)
    {
        var start = new ProcessStartInfo("dotnet", arguments.Prepend(Repository.Program))
        {
            WorkingDirectory = folder ?? Repository.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    private static async Task<ProgramRun> EndOfAsync(Process process)
    {
        using (process)
        {
            using var timeout = new CancellationTokenSource(Patience);
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            try
            {
                await process.WaitForExitAsync(timeout.Token);
                return new ProgramRun(process.ExitCode, await output, await errors);
            }
            catch (OperationCanceledException tooLong)
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"The program did not end within {Patience}.", tooLong);
            }
        }
    }
}
