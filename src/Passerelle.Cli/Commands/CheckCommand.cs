using System.CommandLine;
using Passerelle.Cli.Building;
using Passerelle.Cli.Reporting;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Load;

namespace Passerelle.Cli.Commands;

/// <summary><c>passerelle check</c>: reads the input and tells its faults; no site is made.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var language = terminal.Language;
        var input = new InputOption(terminal);
        var strict = new Option<bool>("--strict") { Description = new BilingualText("Tenir les avertissements pour des fautes", "Treat warnings as faults").In(language) };
        var description = new BilingualText("Dire les fautes, sans faire de site", "Tell the faults, without making a site").In(language);
        var command = new Command("check", description) { input.Option, strict };
        command.SetAction(parsed => Check(input.Of(parsed), parsed.GetValue(strict), terminal));
        return command;
    }

    private static int Check(string input, bool strict, Terminal terminal)
    {
        var bound = CatalogueReader.Bind(CatalogueReader.Load(InputFolder.At(input)));
        var read = CatalogueReader.Link(bound);
        var attempt = new Attempt(bound.Language, read.Sources, read.Diagnostics);
        DiagnosticPrinter.Print(attempt, terminal);
        terminal.Output.WriteLine(new Sentences(attempt.Language).Checked(attempt, read.Catalogue, input));
        return attempt.IsFit(strict) ? ExitCode.Fine : ExitCode.Faults;
    }
}
