using Passerelle.Cli.Importing;
using Passerelle.Import.Merging;
using Passerelle.Import.Output;
using Passerelle.Model;
using Spectre.Console;

namespace Passerelle.Cli.Reporting;

/// <summary>The report of an import for a reader: a few fiches each in full, many of them a line each.</summary>
internal sealed class TableReport : IImportReport
{
    private const int MostInFull = 5;
    private const int MostChanges = 40;

    private readonly ImportTerms terms;
    private readonly Language language;
    private readonly ImportWords words;
    private readonly Terminal terminal;
    private readonly ImportTotals totals = new();
    private readonly List<FicheOutcome> inFull = [];
    private readonly List<string> lines = [];

    public TableReport(ImportTerms terms, Language language, Terminal terminal)
    {
        this.terms = terms;
        this.language = language;
        this.terminal = terminal;
        words = new ImportWords(language);
    }

    public void Add(FicheOutcome fiche)
    {
        totals.Add(fiche);
        lines.Add(LineOf(fiche));
        if (lines.Count <= MostInFull) inFull.Add(fiche);
        else inFull.Clear();
    }

    public void End(ImportEnding ending)
    {
        foreach (var side in new[] { ending.Nomenclatures, ending.Externals, ending.Site }) totals.Add(side);
        foreach (var fiche in inFull) PrintInFull(fiche);
        if (inFull.Count == 0) lines.ForEach(terminal.Output.WriteLine);
        terminal.Output.WriteLine(words.End(totals, terms));
    }

    public void Dispose()
    {
        // What is told goes to the terminal, which stays open.
    }

    private string LineOf(FicheOutcome fiche)
    {
        var files = words.Files(state => fiche.Files.Count(file => file.State == state));
        var notes = fiche.Notes.Count == 0 ? "" : $" · {fiche.Notes.Count} {(language == Language.French ? "à relire" : "to be read again")}";
        return $"{fiche.Certification.Number.Value,-9} {words.Percent(fiche.Fidelity?.Percent),8} · {files}{notes} · {fiche.Certification.Title.Value}";
    }

    private void PrintInFull(FicheOutcome fiche)
    {
        var output = terminal.Output;
        output.WriteLine($"{fiche.Certification.Number.Value} · {fiche.Certification.Title.Value}");
        output.WriteLine($"{Words("Source", "Source")}{words.Colon} {fiche.Source}");
        PrintCounts(fiche);
        output.WriteLine($"{Words("Fidélité", "Fidelity")}{words.Colon} {words.Percent(fiche.Fidelity?.Percent)}");
        foreach (var text in fiche.Fidelity?.Missing ?? [])
            output.WriteLine($"  {Words("introuvable", "not found")}{words.Colon} {words.Quoted(ChangedWords.Shortened(text))}");
        foreach (var group in fiche.Notes.GroupBy(note => note.Kind.Concern).OrderBy(group => group.Key))
            PrintList(words.HeadingOf(group.Key), group.Select(words.Note), int.MaxValue);
        PrintList(Words("Différences", "Differences"), fiche.Changes.Select(words.Change), MostChanges);
        output.WriteLine($"{Words("Fichiers", "Files")}{words.Colon} {words.Files(state => fiche.Files.Count(file => file.State == state))}");
        foreach (var file in fiche.Files.Where(file => file.State != FileState.Unchanged)) output.WriteLine($"  {file.Path}");
        output.WriteLine();
    }

    private void PrintCounts(FicheOutcome fiche)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumn(Words("Élément", "Item"))
            .AddColumn(new TableColumn(Words("Trouvés", "Found")).RightAligned());
        foreach (var count in FicheCount.Of(fiche.Certification).Where(count => count.Count > 0))
            table.AddRow(Markup.Escape(count.Label.In(language)), $"{count.Count}");
        var plain = new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(terminal.Output) };
        AnsiConsole.Create(plain).Write(table);
    }

    private void PrintList(string heading, IEnumerable<string> items, int most)
    {
        var all = items.ToList();
        if (all.Count == 0) return;
        terminal.Output.WriteLine($"{heading}{words.Colon}");
        foreach (var item in all.Take(most)) terminal.Output.WriteLine($"  {item}");
        if (all.Count > most) terminal.Output.WriteLine($"  … {all.Count - most} {Words("de plus : voir --format json", "more: see --format json")}");
    }

    private string Words(string french, string english) => new BilingualText(french, english).In(language);
}
