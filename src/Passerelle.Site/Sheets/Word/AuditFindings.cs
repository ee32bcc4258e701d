using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Pages.Audits;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>Findings as paragraphs: what is wrong, the quotation, and what one needs to judge and to mend it.</summary>
internal sealed class AuditFindings(Typeset say, WordContext context)
{
    private readonly PartParagraphs parts = new(PartStyles.InText, context);

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
        foreach (var paragraph in parts.Facts([.. FactsOf(finding)])) yield return paragraph;
    }

    private IEnumerable<SheetFact> FactsOf(FindingView finding)
    {
        yield return new(say["audit.finding.place"], [PlaceOf(finding.Place)]);
        foreach (var related in finding.Related) yield return new(say.Of(related.Role), [$"{PlaceOf(related.Place)} {say.Of(related.Text ?? "")}".TrimEnd()]);
        yield return new(say["audit.finding.suggestion"], [say.Of(finding.Suggestion)]);
        var source = $"{say.Of(finding.Source.Title)} ({say.Of(finding.Source.Certainty)})";
        yield return new(say["audit.finding.source"], finding.Source.Web is { } web ? [source, web] : [source]);
    }

    private string PlaceOf(InputPlace place) => $"{place.File}, {say.Fill("audit.finding.line", ("line", place.Line))} {place.Keys}".TrimEnd();

    private Paragraph Heading(string style, string code, string title) => code.Length == 0
        ? WordText.Paragraph(style, say.Of(title))
        : WordText.Paragraph(style, WordText.Run(code, StyleNames.Code), WordText.Run($" {say.Of(title)}"));
}
