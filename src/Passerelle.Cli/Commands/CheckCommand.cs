using System.CommandLine;
using Passerelle.Audit;
using Passerelle.Cli.Auditing;
using Passerelle.Cli.Auditing.Formats;
using Passerelle.Cli.Building;
using Passerelle.Cli.Reporting;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Cli.Commands;

/// <summary><c>passerelle check</c>: tells the faults of the input and what the audit finds in it; no site is made.</summary>
internal sealed class CheckCommand
{
    private static readonly string[] Thresholds = ["error", "warning", "info", "never"];

    private readonly Terminal terminal;
    private readonly InputOption input;
    private readonly DayOption asOf;
    private readonly Option<bool> strict;
    private readonly Option<string[]> only;
    private readonly Option<string> failOn;
    private readonly Option<string> format;
    private readonly Option<string?> output;
    private readonly Option<bool> writeBaseline;
    private readonly Option<string?> report;

    private CheckCommand(Terminal terminal)
    {
        this.terminal = terminal;
        input = new(terminal);
        asOf = new(terminal, new(
            "Jour auquel les dates sont jugées ; sinon SOURCE_DATE_EPOCH, sinon « etat_au » de site.yaml",
            "Day as of which dates are judged; else SOURCE_DATE_EPOCH, else etat_au of site.yaml"));
        strict = new("--strict") { Description = Said("Tenir les avertissements de lecture pour des fautes", "Treat warnings of reading as faults") };
        only = new("--only")
        {
            HelpName = Said("RÈGLE[,RÈGLE…]", "RULE[,RULE…]"),
            Description = Said("Ne montrer que ces règles, groupes (BLOC) ou critères (K3)", "Show only these rules, groups (BLOC) or criteria (K3)"),
            AllowMultipleArgumentsPerToken = true,
        };
        failOn = new("--fail-on")
        {
            Description = Said("Gravité à partir de laquelle la vérification échoue", "Severity from which the check fails"),
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong(Thresholds);
        format = new("--format") { Description = Said("Forme du rapport", "Form of the report"), DefaultValueFactory = _ => ReportFormats.Text };
        format.AcceptOnlyFromAmong(ReportFormats.Names);
        output = new("--output")
        {
            HelpName = Said("FICHIER", "FILE"),
            Description = Said("Fichier où le rapport est écrit ; sans lui, la sortie standard", "File where the report is written; without it, standard output"),
        };
        writeBaseline = new("--write-baseline")
        {
            Description = Said("Écrire tous les constats dans la référence que nomme site.yaml : seuls de nouveaux compteront", "Write all findings to the baseline that site.yaml names: only new ones will count"),
        };
        report = new("--report")
        {
            HelpName = Said("DOSSIER", "FOLDER"),
            Description = Said("Écrire aussi le rapport pour l’auditeur, de toutes les règles, dans un dossier qui se lit sans serveur", "Write the report for the auditor too, of all rules, to a folder that is read without a server"),
        };
    }

    public static Command Create(Terminal terminal)
    {
        var check = new CheckCommand(terminal);
        var description = check.Said("Dire les fautes et auditer le référentiel, sans faire de site", "Tell the faults and audit the referential, without making a site");
        var command = new Command("check", description)
        {
            check.input.Option, check.asOf.Option, check.only, check.failOn, check.format, check.output, check.report, check.writeBaseline, check.strict,
        };
        command.SetAction(check.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (folder, day, rules) = (input.Of(parsed), asOf.Of(parsed), RuleSelection.Of(parsed.GetValue(only) ?? []));
        var (attempt, read) = InputSteps.Of(folder, day, new StepTimes());
        DiagnosticPrinter.Print(attempt, terminal);
        var isText = parsed.GetValue(format) == ReportFormats.Text;
        if (read is not { } catalogue || attempt.Audit is not { } audit) return TellFaults(attempt, folder, isText ? terminal.Output : terminal.Error);
        if (parsed.GetValue(writeBaseline)) return Guarded(attempt.Language, () => WriteBaseline(folder, catalogue, audit));
        if (parsed.GetValue(report) is { } target && !await ReportFolder.WriteAsync(folder, target, day, catalogue, attempt, terminal, cancellation)) return ExitCode.Faults;
        var found = new CheckReport(
            folder, attempt, catalogue, RuleSelection.Of(audit, rules), rules, day ?? catalogue.Settings.AsOf.Value, ThresholdOf(parsed.GetValue(failOn)!));
        return Guarded(attempt.Language, () =>
        {
            Write(found, ReportFormats.Find(parsed.GetValue(format)!), parsed.GetValue(output));
            return found.IsFailed || !attempt.IsFit(parsed.GetValue(strict)) ? ExitCode.Faults : ExitCode.Fine;
        });
    }

    private static int TellFaults(Attempt attempt, string folder, TextWriter writer)
    {
        writer.WriteLine(new Sentences(attempt.Language).Checked(attempt, null, folder));
        return ExitCode.Faults;
    }

    private int WriteBaseline(string folder, Catalogue catalogue, AuditReport audit)
    {
        var count = BaselineFile.Write(folder, catalogue.Settings.Audit, audit);
        terminal.Output.WriteLine(new AuditSentences(catalogue.Settings.Language).BaselineWritten(count, BaselineFile.PathOf(folder, catalogue.Settings.Audit)));
        return ExitCode.Fine;
    }

    private void Write(CheckReport found, IReportFormat? form, string? path)
    {
        if (path is not null)
        {
            ReportOutput.ToFile(found, form, path);
            terminal.Output.WriteLine(new AuditSentences(found.Language).Written(found.Audit, path));
        }
        else
        {
            ReportOutput.ToTerminal(found, form, terminal);
        }
    }

    private int Guarded(Language language, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (ImportException refusal)
        {
            DiagnosticPrinter.Print([refusal.Diagnostic], language, terminal);
            return ExitCode.Faults;
        }
    }

    private static FindingSeverity? ThresholdOf(string text) => text switch
    {
        "error" => FindingSeverity.Error,
        "warning" => FindingSeverity.Warning,
        "info" => FindingSeverity.Info,
        _ => null,
    };

    private string Said(string french, string english) => new BilingualText(french, english).In(terminal.Language);
}
