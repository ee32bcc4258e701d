using Passerelle.Cli.Building;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Cli.Reporting;

/// <summary>Prints diagnostics with their code frames, coloured where that is welcome.</summary>
internal static class DiagnosticPrinter
{
    public static void Print(Attempt attempt, Terminal terminal) => Print(attempt.Diagnostics, attempt.Sources, attempt.Language, terminal);

    /// <summary>Diagnostics of files whose lines are not shown, such as the sources of an import.</summary>
    public static void Print(ValueList<Diagnostic> diagnostics, Language language, Terminal terminal) => Print(diagnostics, InputSources.None, language, terminal);

    private static void Print(ValueList<Diagnostic> diagnostics, InputSources sources, Language language, Terminal terminal)
    {
        foreach (var diagnostic in diagnostics)
        {
            foreach (var segment in DiagnosticText.Segments(diagnostic, sources, language))
                terminal.Error.Write(SegmentColours.Shown(segment, terminal.HasColour));
            terminal.Error.WriteLine();
        }
    }
}
