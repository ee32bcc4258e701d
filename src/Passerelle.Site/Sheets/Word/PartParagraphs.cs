using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Model;
using Passerelle.Site.Sheets.Contents;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Word;

/// <summary>The parts of a sheet as paragraphs, in text or in a cell.</summary>
internal sealed class PartParagraphs(PartStyles styles, WordContext context)
{
    /// <summary>A thing that is named by its code.</summary>
    public Paragraph Lead(string code, string title) =>
        WordText.Paragraph(styles.Lead, WordText.Run(code, StyleNames.Code), WordText.Run($" {title}"));

    /// <summary>Paragraphs and list items.</summary>
    public IEnumerable<Paragraph> Of(IEnumerable<Passage> passages) =>
        passages.Select(passage => WordText.Paragraph(passage.IsItem ? styles.Item : styles.Text, passage.Text));

    /// <summary>A list.</summary>
    public IEnumerable<Paragraph> Items(IEnumerable<string> lines) => lines.Select(line => WordText.Paragraph(styles.Item, line));

    /// <summary>A list, with a heading where it has one.</summary>
    public IEnumerable<Paragraph> Of(SheetList list) => [.. Sublead(list.Title), .. Items(list.Lines)];

    /// <summary>A list under a heading; nothing where it is empty.</summary>
    public IEnumerable<Paragraph> Of(string title, ValueList<string> lines) => lines.Count == 0 ? [] : Of(new SheetList(title, lines));

    /// <summary>An activity and its tasks.</summary>
    public IEnumerable<Paragraph> Of(SheetActivity activity) =>
    [
        .. Text(activity.Context),
        Lead(activity.Code, activity.Title),
        .. Text(activity.Options),
        .. activity.Tasks.SelectMany(Of),
    ];

    /// <summary>How an evaluation takes place.</summary>
    public IEnumerable<Paragraph> Description(SheetEvaluation evaluation) =>
    [
        .. evaluation.Form is null ? [] : Fact(new(context.Labels.Form, [evaluation.Form])),
        .. evaluation.Facts.SelectMany(Fact),
        .. evaluation.Verifies.Count == 0 ? [] : Fact(new(context.Labels.Verifies, [string.Join(", ", evaluation.Verifies)])),
        .. Of(evaluation.Description),
        .. Note(evaluation.Note),
    ];

    /// <summary>A term and what is said of it.</summary>
    public IEnumerable<Paragraph> Fact(SheetFact fact)
    {
        var term = WordText.Run(fact.Term, StyleNames.Strong);
        if (styles == PartStyles.InText) return [WordText.Paragraph(StyleNames.Fact, [term, WordText.Tab(), .. Lines(fact.Values)])];
        return fact.Values.Count == 1
            ? [WordText.Paragraph(styles.Text, term, WordText.Run(context.Colon), context.Links.RunOf(fact.Values[0]))]
            : [.. Sublead(fact.Term), .. Items(fact.Values)];
    }

    /// <summary>What is said where there is nothing else to say.</summary>
    public IEnumerable<Paragraph> Note(string? text) => text is null ? [] : [WordText.Paragraph(styles.Note, WordText.Run(text, StyleNames.Strong))];

    private IEnumerable<Paragraph> Text(string? text) => text is null ? [] : [WordText.Paragraph(styles.Text, text)];

    private IEnumerable<Paragraph> Sublead(string? text) => text is null ? [] : [WordText.Paragraph(styles.Sublead, text)];

    private IEnumerable<OpenXmlElement> Lines(ValueList<string> values) =>
        values.SelectMany((value, at) => at == 0 ? [context.Links.RunOf(value)] : (OpenXmlElement[])[new Run(new Break()), context.Links.RunOf(value)]);
}
