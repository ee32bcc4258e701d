using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>A competency: what introduces it, its code and wording, and what verifies it.</summary>
internal static class CompetencyParagraphs
{
    public static IEnumerable<Paragraph> InText(SheetCompetency competency, SheetLabels labels)
    {
        if (competency.Context is { } context) yield return Kept(WordText.Paragraph(StyleNames.Normal, context));
        var wording = WordText.Pair(StyleNames.Coded, StyleNames.Code, competency.Code, WordText.Run(competency.Text));
        var verification = VerificationOf(competency, labels);
        yield return verification is null ? wording : Kept(wording);
        if (verification is not null) yield return WordText.Paragraph(StyleNames.Note, verification);
    }

    public static IEnumerable<Paragraph> InCell(SheetCompetency competency)
    {
        if (competency.Context is { } context) yield return WordText.Paragraph(StyleNames.TableText, context);
        yield return WordText.Paragraph(StyleNames.TableText, WordText.Run(competency.Code, StyleNames.Code), WordText.Run($" {competency.Text}"));
        if (competency.Note is { } note) yield return WordText.Paragraph(StyleNames.TableText, WordText.Run(note, StyleNames.Strong));
    }

    private static string? VerificationOf(SheetCompetency competency, SheetLabels labels) =>
        competency.VerifiedBy.Count > 0 ? $"{labels.VerifiedBy} {string.Join(", ", competency.VerifiedBy)}" : competency.Note;

    private static Paragraph Kept(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }
}
