using System.CommandLine;
using System.CommandLine.Parsing;
using Passerelle.Cli.Importing;
using Passerelle.Cli.Reporting;
using Passerelle.Import.Output;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Cli.Commands;

/// <summary><c>passerelle import SOURCE…</c>: makes YAML of official fiches.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal, OfficialFormats formats)
    {
        var language = terminal.Language;
        var sources = new Argument<string[]>("SOURCE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = new BilingualText(
                "Page d’une fiche (texte ou HTML), XML ou CSV des données ouvertes, ou nomenclature ; le contenu décide",
                "Page of a fiche (text or HTML), XML or CSV of the open data, or a nomenclature; the content decides").In(language),
        };
        var target = new Option<string>("--to")
        {
            Description = new BilingualText("Dossier d’entrée à remplir", "Input folder to be filled").In(language),
            DefaultValueFactory = _ => "input",
        };
        var numbers = new Option<string[]>("--number")
        {
            HelpName = "RNCPnnnnn",
            Description = new BilingualText("Fiche à prendre, par son numéro ; plusieurs sont permises", "Fiche to take, by its number; several are allowed").In(language),
        };
        numbers.Validators.Add(result => RequireAll(result, token => CertificationNumber.TryParse(token, out _), NotANumber, language));
        var sirets = new Option<string[]>("--siret")
        {
            HelpName = new BilingualText("14 chiffres", "14 digits").In(language),
            Description = new BilingualText("Fiches à prendre, par leur certificateur", "Fiches to take, by their certifier").In(language),
        };
        sirets.Validators.Add(result => RequireAll(result, token => Siret.TryParse(token, out _), NotASiret, language));
        var all = new Option<bool>("--all") { Description = new BilingualText("Prendre toutes les fiches de la source", "Take all fiches of the source").In(language) };
        var force = new Option<bool>("--force")
        {
            Description = new BilingualText("Changer aussi les fichiers qui existent ; ce que la source ne dit pas reste", "Change files that stand, too; what the source does not say stays").In(language),
        };
        var trial = new Option<bool>("--dry-run") { Description = new BilingualText("Dire ce qui serait fait, sans rien écrire", "Tell what would be done, and write nothing").In(language) };
        var format = new Option<string>("--format")
        {
            Description = new BilingualText("Forme du rapport : table ou json", "Form of the report: table or json").In(language),
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "json");
        var day = new DayOption(terminal, new(
            "Jour dont parle un nouveau site.yaml ; sinon SOURCE_DATE_EPOCH, sinon le jour où la première source a été écrite",
            "Day that a new site.yaml speaks of; else SOURCE_DATE_EPOCH, else the day on which the first source was written"));

        var command = new Command("import", new BilingualText("Tirer le YAML d’une fiche officielle", "Make YAML of an official fiche").In(language))
        {
            sources, target, numbers, sirets, all, force, trial, format, day.Option,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var selection = new FicheSelection(
                Each(parsed.GetValue(numbers), CertificationNumber.Parse),
                Each(parsed.GetValue(sirets), text => Siret.TryParse(text, out var siret) ? siret : default),
                parsed.GetValue(all));
            var terms = new ImportTerms(RequireFolder(parsed.GetValue(target)!), parsed.GetValue(force), parsed.GetValue(trial));
            var request = new ImportRequest([.. parsed.GetValue(sources)!], selection, terms, day.Of(parsed), parsed.GetValue(format) == "json");
            return Task.FromResult(Run(request, formats, terminal, cancellation));
        });
        return command;
    }

    private static BilingualText NotANumber { get; } = new(
        "« {0} » n’est pas un numéro de fiche : écrivez-le RNCP41481 ou RS6232.", "“{0}” is not the number of a fiche: write it RNCP41481 or RS6232.");

    private static BilingualText NotASiret { get; } = new(
        "« {0} » n’est pas un SIRET : 14 chiffres, sans blancs.", "“{0}” is not a SIRET: 14 digits, without blanks.");

    private static int Run(ImportRequest request, OfficialFormats formats, Terminal terminal, CancellationToken cancellation)
    {
        Importer importer;
        try
        {
            importer = new Importer(request.Terms);
        }
        catch (ImportException refusal)
        {
            DiagnosticPrinter.Print([refusal.Diagnostic], terminal.Language, terminal);
            return ExitCode.Faults;
        }

        var language = importer.SiteLanguage ?? terminal.Language;
        using var report = request.AsJson ? JsonReport.On(terminal, language) : (IImportReport)new TableReport(request.Terms, language, terminal);
        var ending = ShareDisplay.Show(
            request.AsJson ? terminal with { IsInteractive = false } : terminal,
            language,
            progressOf => new ImportRun(request, formats.Open).Do(importer, report.Add, progressOf, cancellation));
        DiagnosticPrinter.Print(ending.Problems, language, terminal);
        report.End(ending);
        return ending.IsFine ? ExitCode.Fine : ExitCode.Faults;
    }

    private static string RequireFolder(string path) => !File.Exists(path) ? path : throw new UsageException(new(
        $"« {path} » est un fichier : indiquez par --to un dossier, qui peut ne pas exister encore.",
        $"“{path}” is a file: name a folder with --to; it need not exist yet."));

    private static ValueList<T> Each<T>(string[]? texts, Func<string, T> read) => (texts ?? []).Select(read).ToValueList();

    private static void RequireAll(OptionResult result, Func<string, bool> isFit, BilingualText fault, Language language)
    {
        foreach (var token in result.Tokens.Where(token => !isFit(token.Value)))
            result.AddError(fault.In(language).Replace("{0}", token.Value, StringComparison.Ordinal));
    }
}
