using DocumentFormat.OpenXml;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>How every document begins: kind and code, title, and what places it.</summary>
internal static class SheetOpening
{
    public static IEnumerable<OpenXmlElement> Of(WordContext context, IEnumerable<SheetFact> facts)
    {
        var head = context.Head;
        var text = new PartParagraphs(PartStyles.InText, context);
        yield return WordText.Paragraph(StyleNames.Subtitle, $"{head.Kind} · {head.Code}");
        yield return WordText.Paragraph(StyleNames.Title, head.Title);
        foreach (var paragraph in text.Facts([.. facts])) yield return paragraph;
    }

    /// <summary>A heading of the first level, and what stands under it; nothing where that is nothing.</summary>
    public static IEnumerable<OpenXmlElement> Section(string heading, IEnumerable<OpenXmlElement> content)
    {
        var elements = content.ToList();
        if (elements.Count > 0) elements.Insert(0, WordText.Paragraph(StyleNames.Heading1, heading));
        return elements;
    }

    /// <summary>The facts of a head that are there.</summary>
    public static IEnumerable<SheetFact> Facts(params IEnumerable<(string Term, string? Value)> facts) =>
        facts.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => new SheetFact(fact.Term, [fact.Value!]));
}
