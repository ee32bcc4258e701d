using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Sheets.Word;

/// <summary>A block in three columns: activities and tasks, competencies, evaluations and criteria.</summary>
internal static class ReferentialTable
{
    public static Table Of(ReferentialGroup group, WordContext context)
    {
        var (block, labels) = (group.Block, context.Labels);
        var cells = new PartParagraphs(PartStyles.InCells, context);
        var table = context.Table($"{block.Code} {block.Title}", (labels.Activities, 31), (labels.Competencies, 28), (labels.EvaluationsAndCriteria, 41));
        var rows = group.Rows.Select(row => (Competencies: CompetenciesOf(row), Evaluations: EvaluationsOf(row, cells, context))).ToList();
        var activities = block.Activities.Count > 0 ? block.Activities.SelectMany(cells.Of) : cells.Note(labels.NoActivity);
        var heights = rows.Select(row => Math.Max(table.LinesOf(row.Competencies, 1), table.LinesOf(row.Evaluations, 2))).ToList();
        var beside = RunningColumn.Of(activities, heights, paragraph => table.LinesOf([paragraph], 0));
        return table.Of(rows.Select((row, at) => (IReadOnlyList<WordCell>)[beside[at], new(row.Competencies), new(row.Evaluations)]));
    }

    private static List<OpenXmlElement> CompetenciesOf(ReferentialRow row) => [.. row.Competencies.SelectMany(CompetencyParagraphs.InCell)];

    private static List<OpenXmlElement> EvaluationsOf(ReferentialRow row, PartParagraphs cells, WordContext context) =>
    [
        .. row.Evaluations.SelectMany(evaluation => (IEnumerable<OpenXmlElement>)
        [
            cells.Lead(evaluation.Code, evaluation.Title),
            .. cells.Description(evaluation),
            .. cells.Of(context.Labels.Criteria, [.. evaluation.Criteria.Select(Words)]),
        ]),
        .. cells.Note(row.Note),
    ];

    private static string Words(SheetCriterion criterion) =>
        criterion.Competencies.Count == 0 ? criterion.Text : $"{criterion.Text} ({string.Join(", ", criterion.Competencies)})";
}
