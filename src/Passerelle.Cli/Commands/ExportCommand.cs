using System.CommandLine;
using Passerelle.Cli.Building;
using Passerelle.Cli.Exporting;
using Passerelle.Cli.Importing;
using Passerelle.Cli.Reporting;
using Passerelle.Import.Sources;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Load;

namespace Passerelle.Cli.Commands;

/// <summary><c>passerelle export</c>: gives the certifications back in the formats of the open data.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal, OfficialFormats formats)
    {
        var language = terminal.Language;
        var format = new Option<string>("--format")
        {
            Required = true,
            Description = new BilingualText("Format des données ouvertes : xml ou csv", "Format of the open data: xml or csv").In(language),
        };
        format.AcceptOnlyFromAmong("xml", "csv");
        var input = new InputOption(terminal);
        var output = new Option<string?>("--output")
        {
            HelpName = new BilingualText("CHEMIN", "PATH").In(language),
            Description = new BilingualText(
                "Fichier XML ; dossier ou fichier .zip pour le CSV. Sans lui, le XML va à la sortie standard",
                "XML file; folder or .zip file for the CSV. Without it, the XML goes to standard output").In(language),
        };
        var description = new BilingualText("Rendre le XML ou le CSV des données ouvertes", "Give the XML or the CSV of the open data back").In(language);
        var command = new Command("export", description) { format, input.Option, output };
        command.SetAction(parsed => Export(parsed.GetValue(format)!, input.Of(parsed), parsed.GetValue(output), formats, terminal));
        return command;
    }

    private static int Export(string format, string input, string? output, OfficialFormats formats, Terminal terminal)
    {
        if (format == "csv" && output is null) throw OutputMissing();
        var bound = CatalogueReader.Bind(CatalogueReader.Load(InputFolder.At(input)));
        var read = CatalogueReader.Link(bound);
        var attempt = new Attempt(bound.Language, read.Sources, read.Diagnostics);
        DiagnosticPrinter.Print(attempt, terminal);
        var sentences = new Sentences(attempt.Language);
        if (read.Catalogue is not { } catalogue)
        {
            terminal.Error.WriteLine(sentences.NothingWritten(attempt));
            return ExitCode.Faults;
        }

        try
        {
            Write(catalogue, format, output, formats, terminal);
        }
        catch (ImportException refusal)
        {
            DiagnosticPrinter.Print([refusal.Diagnostic], attempt.Language, terminal);
            return ExitCode.Faults;
        }

        // An export to standard output is the output: nothing else may stand in it.
        if (output is not null) terminal.Output.WriteLine(sentences.Exported(catalogue, output));
        return ExitCode.Fine;
    }

    private static void Write(Catalogue catalogue, string format, string? output, OfficialFormats formats, Terminal terminal)
    {
        if (format == "csv") ExportFiles.WriteTables(output!, open => formats.WriteTables(catalogue.Certifications, catalogue.Nomenclatures, open));
        else if (output is not null) ExportFiles.WriteFile(output, stream => formats.WriteFeed(catalogue.Certifications, catalogue.Nomenclatures, stream));
        else WriteToTerminal(catalogue, formats, terminal);
    }

    private static void WriteToTerminal(Catalogue catalogue, OfficialFormats formats, Terminal terminal)
    {
        using var stream = new Utf8TextStream(terminal.Output);
        formats.WriteFeed(catalogue.Certifications, catalogue.Nomenclatures, stream);
        stream.Flush();
    }

    private static UsageException OutputMissing() => new(new(
        "Un export en CSV compte plusieurs fichiers : indiquez par --output un dossier ou un fichier .zip.",
        "An export in CSV has several files: name a folder or a .zip file with --output."));
}
