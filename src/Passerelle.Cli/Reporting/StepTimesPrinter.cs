using System.Globalization;
using Passerelle.Cli.Building;

namespace Passerelle.Cli.Reporting;

/// <summary>Prints how long each step took, for <c>--verbose</c>.</summary>
internal static class StepTimesPrinter
{
    public static void Print(StepTimes times, Terminal terminal)
    {
        foreach (var (step, time) in times.All)
            terminal.Error.WriteLine($"{step,-8} {time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture),8} ms");
    }
}
