using System.Diagnostics;

namespace Passerelle.Cli.Building;

/// <summary>How long each step took, in the order of the steps.</summary>
internal sealed class StepTimes
{
    private readonly List<(string Step, TimeSpan Time)> times = [];

    public IReadOnlyList<(string Step, TimeSpan Time)> All => times;

    public T Measure<T>(string step, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        times.Add((step, Stopwatch.GetElapsedTime(start)));
        return result;
    }

    public async Task<T> MeasureAsync<T>(string step, Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await work();
        times.Add((step, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}
