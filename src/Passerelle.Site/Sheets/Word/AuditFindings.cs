using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Pages.Audits;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>Findings as paragraphs: what is wrong, the quotation, and what one needs to judge and to mend it.</summary>
internal sealed class AuditFindings(Typeset say, WordContext context)
{
    /// <summary>Findings under the criterion and the block that they speak of.</summary>
    public IEnumerable<OpenXmlElement> Of(FindingGroup group)
    {
        yield return Heading(StyleNames.Heading2, group.Criterion.Code, group.Criterion.Title);
        foreach (var block in group.Blocks)
        {
            yield return block.Block is { } link ? Heading(StyleNames.Heading3, link.Code, link.Text) : WordText.Paragraph(StyleNames.Heading3, say["audit.findings.whole"]);
            foreach (var paragraph in block.Findings.Concat(block.ToLookAt).SelectMany(Of)) yield return paragraph;
        }
    }

    /// <summary>One finding.</summary>
    public IEnumerable<OpenXmlElement> Of(FindingView finding)
    {
        yield return WordText.Paragraph(
            StyleNames.Normal,
            WordText.Run(AuditMark.Of(finding.Severity.Kind, say.Of(finding.Severity.Text)) + " ", StyleNames.Strong),
            WordText.Run(finding.Rule.Code, StyleNames.Code),
            WordText.Run($" {say.Of(finding.Message)}"));
        if (finding.Quote is { } quote)
            yield return WordText.Paragraph(StyleNames.Note, WordText.Run(say.Of(quote.Before)), WordText.Run(say.Of(quote.Culprit), StyleNames.Strong), WordText.Run(say.Of(quote.After)));
        yield return Fact(say["audit.finding.place"], PlaceOf(finding.Place));
        foreach (var related in finding.Related) yield return Fact(say.Of(related.Role), $"{PlaceOf(related.Place)} {say.Of(related.Text ?? "")}".TrimEnd());
        yield return Fact(say["audit.finding.suggestion"], say.Of(finding.Suggestion));
        yield return SourceOf(finding.Source);
    }

    private Paragraph SourceOf(SourceLine source)
    {
        List<OpenXmlElement> runs = [WordText.Run($"{say.Of(source.Title)} ({say.Of(source.Certainty)})")];
        if (source.Web is not null) runs.AddRange([new Run(new Break()), context.Links.RunOf(source.Web)]);
        return WordText.Pair(StyleNames.Fact, StyleNames.Strong, say["audit.finding.source"], [.. runs]);
    }

    private string PlaceOf(InputPlace place) => $"{place.File}, {say.Fill("audit.finding.line", ("line", place.Line))} {place.Keys}".TrimEnd();

    private Paragraph Heading(string style, string code, string title) => code.Length == 0
        ? WordText.Paragraph(style, say.Of(title))
        : WordText.Paragraph(style, WordText.Run(code, StyleNames.Code), WordText.Run($" {say.Of(title)}"));

    private static Paragraph Fact(string term, string value) => WordText.Pair(StyleNames.Fact, StyleNames.Strong, term, WordText.Run(value));
}
