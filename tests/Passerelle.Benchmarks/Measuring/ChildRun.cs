using System.Diagnostics;

namespace Passerelle.Benchmarks.Measuring;

/// <summary>A process that was measured from outside.</summary>
/// <param name="Time">From its start to its end.</param>
/// <param name="PeakMemory">Most memory that it held at once, in bytes, looked at twenty times a second.</param>
/// <param name="ExitCode">How it ended.</param>
/// <param name="LastLine">The last line that it printed.</param>
/// <param name="Errors">What it said on standard error.</param>
internal sealed record ChildRun(TimeSpan Time, long PeakMemory, int ExitCode, string LastLine, string Errors)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>Memory of the processes that it had started, in bytes, at each look.</summary>
    public IReadOnlyList<long> ChildrenMemory { get; private init; } = [];

    /// <summary>Runs a program to its end.</summary>
    public static ChildRun Of(string program, params string[] arguments) => Of(new Dictionary<string, string>(), program, arguments);

    /// <summary>Runs a program to its end, with variables of its environment.</summary>
    public static ChildRun Of(IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        var children = new List<long>();
        while (!process.WaitForExit(BetweenLooks))
        {
            process.Refresh();
            if (process.HasExited) continue;
            peak = Math.Max(peak, process.PeakWorkingSet64);
            if (Children.MemoryOf(process.Id) is > 0 and var memory) children.Add(memory);
        }

        clock.Stop();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{errors.Result}");
        var last = output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault("");
        return new ChildRun(clock.Elapsed, peak, process.ExitCode, last, errors.Result) { ChildrenMemory = children };
    }
}
