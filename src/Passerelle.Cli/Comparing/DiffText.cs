using Passerelle.Cli.Reporting;
using Passerelle.Model;
using Passerelle.Site.Pages.Changes;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Cli.Comparing;

/// <summary>Tells differences to a person: headings, signs, and the words that changed as <c>[-old-]{+new+}</c>.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="words">Strings of the interface, the same as on the site.</param>
/// <param name="hasColour">Whether colours are welcome.</param>
internal sealed class DiffText(TextWriter output, Words words, bool hasColour)
{
    public void Write(InputDifferences differences)
    {
        foreach (var certification in differences.Added) Heading(certification, words["versions.certification.added"]);
        foreach (var certification in differences.Removed) Heading(certification, words["versions.certification.removed"]);
        foreach (var changes in differences.Compared) Write(ChangesPart.Of(changes, words), changes.IsEmpty);
        if (differences.Compared.Count + differences.Added.Count + differences.Removed.Count == 0) Line(0, Set(words["versions.certification.none"]));
    }

    private void Heading(Certification certification, string state) =>
        Line(0, $"{Bold($"{certification.Number} · {certification.Title}")}\n{Set(state)}\n");

    private void Write(ChangesPart part, bool isEmpty)
    {
        var codes = part.Older.Code == part.Newer.Code ? part.Newer.Code : $"{part.Older.Code} → {part.Newer.Code}";
        Line(0, Bold($"{codes} · {part.Newer.Text}"));
        Line(0, Set(part.Summary));
        output.WriteLine();
        if (isEmpty) return;
        if (part.Facts.Count > 0)
        {
            Line(0, Bold(words["versions.fiche"]));
            foreach (var fact in part.Facts) Write(fact, 1);
            output.WriteLine();
        }

        foreach (var block in part.Blocks) Write(block);
    }

    private void Write(BlockChangePart block)
    {
        Line(0, $"{Sign(block.Sign)} {Bold($"{block.Block.Code} · {block.Block.Text}")} ({Set(block.Sign.Text)})");
        if (block.Sign.Kind != "same" && block.Origin.Count > 0) Line(1, Set(string.Join(' ', block.Origin)));
        foreach (var fact in block.Facts) Write(fact, 1);
        foreach (var competency in block.Competencies)
        {
            var notes = string.Concat(competency.Notes.Select(note => $", {note}"));
            Line(1, $"{Sign(competency.Sign)} {competency.Competency.Code} · {Set(competency.Sign.Text + notes)}");
            Line(3, Said(competency.Runs));
        }

        foreach (var evaluation in block.Evaluations)
        {
            Line(1, $"{Sign(evaluation.Sign)} {Named(evaluation.Evaluation)} ({Set(evaluation.Sign.Text)})");
            foreach (var fact in evaluation.Facts) Write(fact, 3);
        }

        if (block.Sign.Kind != "same" && block.Unchanged.Count > 0) Line(1, $"= {words.Count("versions.unchanged", block.Unchanged.Count)}");
        output.WriteLine();
    }

    private void Write(FactChangeRow fact, int depth) => Line(depth, $"{Sign(fact.Sign)} {Set(fact.Term + Colon)}{Said(fact.Runs)}");

    private string Colon => words.Language == Language.French ? " : " : ": ";

    private static string Named(CodeLink link) => $"{link.Code} · {link.Text}";

    private string Said(ValueList<WordRunView> runs) => string.Concat(runs.Select(run => run switch
    {
        { IsRemoved: true } => Coloured("\e[31m", $"[-{OnOneLine(run.Text)}-]"),
        { IsAdded: true } => Coloured("\e[32m", $"{{+{OnOneLine(run.Text)}+}}"),
        _ => OnOneLine(run.Text),
    }));

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");

    private string Sign(ChangeSign sign) => Coloured(
        sign.Kind switch
        {
            "added" => "\e[32m",
            "removed" => "\e[31m",
            "same" => "\e[2m",
            _ => "\e[33m",
        },
        sign.Mark);

    private string Bold(string text) => Coloured(Ansi.Bold, text);

    private string Coloured(string colour, string text) => Ansi.Styled(text, colour, hasColour);

    // Only the words of the program are set; the texts of the fiche stand as they are.
    private string Set(string text) => words.Language == Language.French ? FrenchSpacing.Set(text) : text;

    private void Line(int depth, string text) => output.WriteLine(new string(' ', depth * 2) + text);
}
