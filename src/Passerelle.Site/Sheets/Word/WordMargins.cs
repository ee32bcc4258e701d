using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>What stands above and under the text of each page, so that a page that was printed alone can still be told.</summary>
/// <param name="Head">What names the document.</param>
/// <param name="Labels">Words.</param>
/// <param name="Page">The page, for the place on the right.</param>
internal sealed record WordMargins(SheetHead Head, SheetLabels Labels, PageFormat Page)
{
    public Header Header() => new(Line(StyleNames.Header, [WordText.Run(Head.School)], [WordText.Run($"{Head.Code} · {Head.Kind}")]));

    public Footer Footer(WordLinks links) => new(
        Line(
            StyleNames.Footer,
            [WordText.Run(Head.AsOf)],
            [WordText.Run(Labels.Page + " "), WordText.Field("PAGE"), WordText.Run(" / "), WordText.Field("NUMPAGES")]),
        Line(
            StyleNames.Footer,
            Head.Address is null ? [] : [links.RunOf(Head.Address)],
            [WordText.Run($"{Labels.Hash} {Head.Hash}")]));

    private Paragraph Line(string style, IEnumerable<OpenXmlElement> left, IEnumerable<OpenXmlElement> right)
    {
        var paragraph = WordText.Paragraph(style, [.. left, WordText.Tab(), .. right]);
        paragraph.ParagraphProperties!.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = Page.TextWidth }));
        return paragraph;
    }
}
