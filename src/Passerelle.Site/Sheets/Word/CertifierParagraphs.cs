using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>A certifying body and what is known of it.</summary>
internal static class CertifierParagraphs
{
    public static IEnumerable<Paragraph> Of(SheetBody body, PartParagraphs text) =>
        [WordText.Paragraph(StyleNames.Heading2, body.Name), .. text.Facts(body.Facts)];
}
