using Passerelle.Cli.Auditing.Formats;
using Passerelle.Cli.Exporting;
using Passerelle.Cli.Reporting;
using Passerelle.Import.Sources;

namespace Passerelle.Cli.Auditing;

/// <summary>Where the report of a check goes.</summary>
internal static class ReportOutput
{
    /// <summary>To standard output; the form for a person has colours where they are welcome.</summary>
    public static void ToTerminal(CheckReport report, IReportFormat? form, Terminal terminal)
    {
        if (form is null)
        {
            new CheckText(terminal.Output, terminal.HasColouredOutput).Write(report);
            return;
        }

        using var stream = new Utf8TextStream(terminal.Output);
        form.Write(report, stream);
        terminal.Output.Flush();
    }

    /// <summary>To a file, of which nobody meets half.</summary>
    /// <exception cref="ImportException">The system refused.</exception>
    public static void ToFile(CheckReport report, IReportFormat? form, string path) => ExportFiles.WriteFile(path, stream =>
    {
        if (form is null) WriteText(report, stream);
        else form.Write(report, stream);
    });

    private static void WriteText(CheckReport report, Stream stream)
    {
        using var writer = Utf8Output.Text(stream);
        new CheckText(writer, hasColour: false).Write(report);
    }
}
