using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Office;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Passerelle.Site.Sheets.Word;

/// <summary>Paragraphs and the runs of text in them; how they look is said by their style alone.</summary>
internal static class WordText
{
    /// <summary>A paragraph of one run.</summary>
    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>A paragraph.</summary>
    public static Paragraph Paragraph(string style, params OpenXmlElement[] runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(runs);
        return paragraph;
    }

    /// <summary>A code or a term, a tab, and what it stands for.</summary>
    public static Paragraph Pair(string style, string nameStyle, string name, params OpenXmlElement[] runs) =>
        Paragraph(style, [Run(name, nameStyle), Tab(), .. runs]);

    /// <summary>Text in the style of its paragraph.</summary>
    public static Run Run(string text) => new(Words(text));

    /// <summary>Text in a style of its own.</summary>
    public static Run Run(string text, string style) => new(new RunProperties(new RunStyle { Val = style }), Words(text));

    /// <summary>A jump to the next tab stop.</summary>
    public static Run Tab() => new(new TabChar());

    /// <summary>A number that Word keeps up to date: <c>PAGE</c>, <c>NUMPAGES</c>.</summary>
    public static SimpleField Field(string instruction) => new(Run("1")) { Instruction = $" {instruction} " };

    /// <summary>The style of a paragraph.</summary>
    public static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val;

    private static RunText Words(string text) => new(XmlText.Of(text)) { Space = SpaceProcessingModeValues.Preserve };
}
