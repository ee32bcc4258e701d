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
    public IEnumerable<Paragraph> Description(SheetEvaluation evaluation)
    {
        List<SheetFact> facts = [.. evaluation.Facts];
        if (evaluation.Form is not null) facts.Insert(0, new(context.Labels.Form, [evaluation.Form]));
        if (evaluation.Verifies.Count > 0) facts.Add(new(context.Labels.Verifies, [string.Join(", ", evaluation.Verifies)]));
        return [.. Facts(facts), .. Of(evaluation.Description), .. Note(evaluation.Note)];
    }

    /// <summary>Terms and what is said of them: a line each or, where there is little room, the short ones in one line.</summary>
    public IEnumerable<Paragraph> Facts(IReadOnlyList<SheetFact> facts)
    {
        if (styles.Fact is { } style) return facts.Select(fact => WordText.Paragraph(style, [Term(fact), WordText.Tab(), .. Lines(fact.Values)]));
        var brief = facts.Where(fact => fact.Values.Count == 1).SelectMany(Brief).Skip(1).ToArray();
        var lists = facts.Where(fact => fact.Values.Count > 1).SelectMany(fact => Of(fact.Term, fact.Values));
        return brief.Length == 0 ? lists : [WordText.Paragraph(styles.Text, brief), .. lists];
    }

    /// <summary>What is said where there is nothing else to say.</summary>
    public IEnumerable<Paragraph> Note(string? text) => text is null ? [] : [WordText.Paragraph(styles.Text, WordText.Run(text, StyleNames.Strong))];

    /// <summary>A sentence, where there is one.</summary>
    public IEnumerable<Paragraph> Text(string? text) => text is null ? [] : [WordText.Paragraph(styles.Text, text)];

    private IEnumerable<OpenXmlElement> Brief(SheetFact fact) =>
        [WordText.Run(" · "), Term(fact), WordText.Run(context.Colon), context.Links.RunOf(fact.Values[0])];

    private static Run Term(SheetFact fact) => WordText.Run(fact.Term, StyleNames.Strong);

    private IEnumerable<Paragraph> Sublead(string? text) => text is null ? [] : [WordText.Paragraph(styles.Sublead, text)];

    private IEnumerable<OpenXmlElement> Lines(ValueList<string> values) =>
        values.SelectMany((value, at) => at == 0 ? [context.Links.RunOf(value)] : (OpenXmlElement[])[new Run(new Break()), context.Links.RunOf(value)]);
}
