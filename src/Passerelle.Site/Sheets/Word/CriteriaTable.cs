using DocumentFormat.OpenXml;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>The criteria of an evaluation beside the competencies for which they speak; a plain list where they speak for all of them.</summary>
internal static class CriteriaTable
{
    private const int Codes = 1;
    private const int Sentences = 5;

    public static IEnumerable<OpenXmlElement> Of(SheetEvaluation evaluation, WordContext context)
    {
        if (evaluation.Criteria.Count == 0) return [];
        var labels = context.Labels;
        if (evaluation.Criteria.All(criterion => criterion.Competencies.Count == 0))
            return new PartParagraphs(PartStyles.InText, context).Of(labels.Criteria, [.. evaluation.Criteria.Select(criterion => criterion.Text)]);
        var table = context.Table(
            $"{labels.Criteria}{context.Colon}{evaluation.Code} {evaluation.Title}",
            (labels.Competencies, Codes),
            (labels.Criteria, Sentences));
        return
        [
            WordText.Paragraph(StyleNames.Heading3, labels.Criteria),
            table.Of(evaluation.Criteria.GroupBy(criterion => CodesOf(criterion, evaluation)).Select(Row)),
        ];
    }

    private static string CodesOf(SheetCriterion criterion, SheetEvaluation evaluation) =>
        string.Join(", ", criterion.Competencies.Count > 0 ? criterion.Competencies : evaluation.Verifies);

    private static IReadOnlyList<WordCell> Row(IGrouping<string, SheetCriterion> criteria) =>
    [
        new([WordText.Paragraph(StyleNames.TableText, WordText.Run(criteria.Key, StyleNames.Code))]),
        new([.. criteria.Select(criterion => WordText.Paragraph(StyleNames.TableBullet, criterion.Text))]),
    ];
}
