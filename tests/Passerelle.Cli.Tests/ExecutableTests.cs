using System.Diagnostics;

namespace Passerelle.Cli.Tests;

public class ExecutableTests
{
    [Fact]
    public async Task The_real_program_keeps_its_streams_apart_and_answers_with_its_exit_code()
    {
        var (exitCode, output, errors) = await RunAsync("explain", "PAS301");
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Matches(@"^PAS301 · La clé «\s…\s» n’existe pas ici\.", output);

        (exitCode, output, errors) = await RunAsync("bulid");
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("«\u202Fbuild\u202F»", errors, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "passerelle.dll")))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "fr_FR.UTF-8";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
