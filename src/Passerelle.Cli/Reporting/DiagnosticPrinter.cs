using Passerelle.Cli.Building;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Cli.Reporting;

/// <summary>Prints diagnostics with their code frames, coloured where that is welcome.</summary>
internal static class DiagnosticPrinter
{
    private const string Reset = "\e[0m";

    public static void Print(Attempt attempt, Terminal terminal) => Print(attempt.Diagnostics, attempt.Sources, attempt.Language, terminal);

    /// <summary>Diagnostics of files whose lines are not shown, such as the sources of an import.</summary>
    public static void Print(ValueList<Diagnostic> diagnostics, Language language, Terminal terminal) => Print(diagnostics, InputSources.None, language, terminal);

    private static void Print(ValueList<Diagnostic> diagnostics, InputSources sources, Language language, Terminal terminal)
    {
        foreach (var diagnostic in diagnostics)
        {
            foreach (var segment in DiagnosticText.Segments(diagnostic, sources, language))
                terminal.Error.Write(terminal.HasColour ? Coloured(segment) : segment.Text);
            terminal.Error.WriteLine();
        }
    }

    private static string Coloured(TextSegment segment) => ColourOf(segment.Kind) is { } colour ? colour + segment.Text + Reset : segment.Text;

    private static string? ColourOf(SegmentKind kind) => kind switch
    {
        SegmentKind.Place => "\e[1m",
        SegmentKind.Error or SegmentKind.Marker => "\e[1;31m",
        SegmentKind.Warning => "\e[1;33m",
        SegmentKind.Suggestion or SegmentKind.Hint => "\e[36m",
        SegmentKind.Gutter or SegmentKind.Source or SegmentKind.Explain => "\e[2m",
        _ => null,
    };
}
