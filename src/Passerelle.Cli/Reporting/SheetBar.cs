using System.Diagnostics;
using Passerelle.Model;
using Passerelle.Site.Sheets;

namespace Passerelle.Cli.Reporting;

/// <summary>Tells how far the sheets have come, once they take long: a bar that moves on a terminal, elsewhere a line now and then.</summary>
/// <param name="display">Shows what is told.</param>
/// <param name="moves">Whether what is told takes the place of what was told before.</param>
internal sealed class SheetBar(IProgress<BilingualText> display, bool moves) : IProgress<SheetProgress>
{
    private const int Width = 24;

    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenMoves = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly Lock telling = new();
    private long first;
    private long last;

    public void Report(SheetProgress value)
    {
        lock (telling)
        {
            if (first == 0) first = Stopwatch.GetTimestamp();
            if (Stopwatch.GetElapsedTime(first) < Quick || Stopwatch.GetElapsedTime(last) < (moves ? BetweenMoves : BetweenLines)) return;
            last = Stopwatch.GetTimestamp();
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
