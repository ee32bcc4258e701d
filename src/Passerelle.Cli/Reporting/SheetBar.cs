using System.Diagnostics;
using Passerelle.Model;
using Passerelle.Site.Sheets;

namespace Passerelle.Cli.Reporting;

/// <summary>Tells how far the sheets have come, once they take long: a bar that moves on a terminal, elsewhere a line now and then.</summary>
/// <param name="display">Shows what is told.</param>
/// <param name="moves">Whether what is told takes the place of what was told before.</param>
/// <param name="clock">How much time has passed since some moment.</param>
internal sealed class SheetBar(IProgress<BilingualText> display, bool moves, Func<TimeSpan> clock) : IProgress<SheetProgress>
{
    private const int Width = 24;

    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenMoves = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly Lock telling = new();
    private TimeSpan? next;

    /// <summary>A bar that goes by the time that passes.</summary>
    public static SheetBar Of(IProgress<BilingualText> display, bool moves)
    {
        var start = Stopwatch.GetTimestamp();
        return new(display, moves, () => Stopwatch.GetElapsedTime(start));
    }

    public void Report(SheetProgress value)
    {
        lock (telling)
        {
            var now = clock();
            next ??= now + Quick;
            if (now < next) return;
            next = now + (moves ? BetweenMoves : BetweenLines);
            display.Report(Words(value, moves ? Bar(value) + " " : ""));
        }
    }

    private static BilingualText Words(SheetProgress value, string bar) => new(
        $"Fiches à télécharger : {bar}{value.Done} sur {value.Total}",
        $"Sheets to download: {bar}{value.Done} of {value.Total}");

    private static string Bar(SheetProgress value)
    {
        var full = value.Done * Width / value.Total;
        return new string('━', full) + new string('─', Width - full);
    }
}
