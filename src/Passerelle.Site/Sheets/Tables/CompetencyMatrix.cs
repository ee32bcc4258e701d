using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Tables;

/// <summary>The matrix of a certification as a sheet: competencies of all blocks in rows, evaluations of all blocks in columns.</summary>
internal static class CompetencyMatrix
{
    private const int Code = 13;
    private const int Sentence = 60;
    private const int Cell = 18;

    public static WorkbookSheet Of(Certification certification, Words words) => new(
        $"{words["tables.matrix"]} {certification.Number}",
        "Matrice",
        [
            new(words["tables.block"], Code),
            new(words["tables.competency"], Code),
            new(words["tables.wording"], Sentence),
            new(words["tables.coverage"], Cell),
            .. certification.Blocks.SelectMany(block => block.Evaluations.Select(evaluation => new WorkbookColumn(HeaderOf(block, evaluation, words), Cell))),
        ],
        [
            .. certification.Blocks.SelectMany(block => block.Competencies.Select(competency => (IReadOnlyList<string>)
            [
                block.Code.Value.Value,
                competency.Code.Value.Value,
                competency.Text.Value,
                CoverageOf(block.CoverageOf(competency.Code.Value), words),
                .. certification.Blocks.SelectMany(column => column.Evaluations.Select(evaluation =>
                    column.Code.Value == block.Code.Value ? AnswerOf(evaluation.Verifies(competency.Code.Value), words) : "")),
            ])),
        ],
        FrozenColumns: 2);

    // Titles may be longer than Excel takes in the header of a table; codes make each header another one.
    private static string HeaderOf(Block block, Evaluation evaluation, Words words) =>
        $"{block.Code} {evaluation.Code} · {EvaluationCard.FormOf(evaluation, words)}";

    private static string CoverageOf(Coverage coverage, Words words) => words[coverage switch
    {
        Coverage.Verified => "matrix.tested",
        Coverage.Missing => "matrix.gap",
        _ => "competency.unsaid",
    }];

    private static string AnswerOf(Answer answer, Words words) => words[answer switch
    {
        Answer.Yes => "matrix.tested",
        Answer.No => "matrix.untested",
        _ => "matrix.unsaid",
    }];
}
