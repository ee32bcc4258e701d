using System.CommandLine;
using Passerelle.Cli.Comparing;
using Passerelle.Cli.Exporting;
using Passerelle.Cli.Reporting;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Cli.Commands;

/// <summary><c>passerelle diff</c>: tells what changed between two folders, two revisions or two certifications.</summary>
internal sealed class DiffCommand
{
    private readonly Terminal terminal;
    private readonly Argument<string> older;
    private readonly Argument<string> newer;
    private readonly Option<string> input;
    private readonly Option<string[]> numbers;
    private readonly Option<string> format;
    private readonly Option<string?> output;

    private DiffCommand(Terminal terminal)
    {
        this.terminal = terminal;
        older = new("OLD") { Description = Said("Dossier, révision git ou numéro de certification", "Folder, git revision or number of a certification") };
        newer = new("NEW") { Description = Said("Ce qui lui est comparé, de même", "What is compared with it, likewise") };
        input = new("--input") { Description = Said("Dossier dont on compare des révisions ou des certifications", "Folder whose revisions or certifications are compared"), DefaultValueFactory = _ => "input" };
        numbers = new("--certification")
        {
            HelpName = Said("NUMÉRO", "NUMBER"),
            Description = Said("Ne comparer que ces certifications", "Compare only these certifications"),
            AllowMultipleArgumentsPerToken = true,
        };
        format = new("--format") { Description = Said("Forme du rapport : text ou json", "Form of the report: text or json"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        output = new("--output")
        {
            HelpName = Said("FICHIER", "FILE"),
            Description = Said("Fichier où le rapport est écrit ; sans lui, la sortie standard", "File where the report is written; without it, standard output"),
        };
    }

    public static Command Create(Terminal terminal)
    {
        var diff = new DiffCommand(terminal);
        var description = diff.Said("Dire ce qui a changé d’une version à l’autre", "Tell what changed from one version to another");
        var command = new Command("diff", description) { diff.older, diff.newer, diff.input, diff.numbers, diff.format, diff.output };
        command.SetAction(diff.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (old, now, folder) = (parsed.GetValue(older)!, parsed.GetValue(newer)!, parsed.GetValue(input)!);
        return NumberOf(old) is { } from && NumberOf(now) is { } to
            ? CompareVersions(from, to, folder, parsed)
            : CompareInputs(old, now, folder, parsed);
    }

    private int CompareVersions(CertificationNumber from, CertificationNumber to, string folder, ParseResult parsed)
    {
        InputOption.Require(folder);
        var read = ComparedInput.Read(folder, folder);
        if (read.Catalogue is not { } catalogue) return TellFaults([read]);
        var changes = CertificationChanges.Between(Required(from, catalogue, folder), Required(to, catalogue, folder));
        return Report(new([changes], [], []), from.Value, to.Value, read, parsed);
    }

    private int CompareInputs(string old, string now, string folder, ParseResult parsed)
    {
        var only = (parsed.GetValue(numbers) ?? []).Select(RequiredNumber).ToHashSet();
        var (before, after) = (ComparedInput.Read(old, folder), ComparedInput.Read(now, folder));
        if (before.Catalogue is not { } oldOnes || after.Catalogue is not { } newOnes) return TellFaults([before, after]);
        foreach (var number in only.Where(number => oldOnes.Certification(number) is null && newOnes.Certification(number) is null)) throw NotThere(number, $"{old}, {now}");
        return Report(InputDifferences.Between(oldOnes, newOnes, only), old, now, after, parsed);
    }

    /// <summary>Tells the faults as <c>check</c> does, of each input that has any.</summary>
    private int TellFaults(ValueList<ComparedInput> inputs)
    {
        foreach (var faulty in inputs.Where(each => each.Catalogue is null))
        {
            DiagnosticPrinter.Print(faulty.Attempt, terminal);
            terminal.Error.WriteLine(new Sentences(faulty.Attempt.Language).Checked(faulty.Attempt, null, faulty.Name));
        }

        return ExitCode.Faults;
    }

    private int Report(InputDifferences differences, string old, string now, ComparedInput read, ParseResult parsed)
    {
        var (language, isJson) = (read.Attempt.Language, parsed.GetValue(format) == "json");
        if (parsed.GetValue(output) is not { } path)
        {
            if (isJson) WriteJson(new Utf8TextStream(terminal.Output));
            else new DiffText(terminal.Output, DiffWords.In(language), terminal.HasColouredOutput).Write(differences);
            return ExitCode.Fine;
        }

        try
        {
            ExportFiles.WriteFile(path, stream =>
            {
                if (isJson) WriteJson(stream);
                else WriteText(stream);
            });
        }
        catch (ImportException refusal)
        {
            DiagnosticPrinter.Print([refusal.Diagnostic], language, terminal);
            return ExitCode.Faults;
        }

        terminal.Output.WriteLine(new Sentences(language).Compared(differences.Compared.Count, path));
        return ExitCode.Fine;

        void WriteJson(Stream stream)
        {
            using var json = new DiffJson(stream);
            json.Write(differences, old, now);
            stream.Write("\n"u8);
            stream.Flush();
        }

        void WriteText(Stream stream)
        {
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            new DiffText(writer, DiffWords.In(language), hasColour: false).Write(differences);
        }
    }

    private static CertificationNumber? NumberOf(string text) => CertificationNumber.TryParse(text.ToUpperInvariant(), out var number) ? number : null;

    private static CertificationNumber RequiredNumber(string text) => NumberOf(text) ?? throw new UsageException(new(
        $"« {text} » n’est pas un numéro de certification, tel que {CertificationNumber.Example}.",
        $"“{text}” is not the number of a certification, such as {CertificationNumber.Example}."));

    private static Certification Required(CertificationNumber number, Catalogue catalogue, string folder) =>
        catalogue.Certification(number) ?? throw NotThere(number, folder);

    private static UsageException NotThere(CertificationNumber number, string where) => new(new(
        $"La certification {number} n’est pas dans « {where} ».",
        $"The certification {number} is not in “{where}”."));

    private string Said(string french, string english) => new BilingualText(french, english).In(terminal.Language);
}
