namespace Passerelle.Benchmarks.Measuring;

/// <summary>The middle of several runs, which one slow run does not move.</summary>
internal static class Median
{
    /// <summary>The run whose time stands in the middle.</summary>
    public static T Of<T>(int runs, Func<T> run, Func<T, TimeSpan> time)
    {
        var ordered = Enumerable.Range(0, runs).Select(_ => run()).OrderBy(time).ToList();
        return ordered[runs / 2];
    }
}
