using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Tables;

/// <summary>
/// A competency, an evaluation that verifies it, and a criterion looked at in it. A competency without evaluation and an evaluation without
/// criterion have a row as well, with empty cells: nothing of a certification is left out, and the rows can be filtered and counted.
/// </summary>
/// <param name="Certification">Number of the certification.</param>
/// <param name="Block">Code of the block.</param>
/// <param name="BlockTitle">Title of the block.</param>
/// <param name="Competency">Code of the competency.</param>
/// <param name="Wording">Wording of the competency.</param>
/// <param name="Evaluation">Code of the evaluation.</param>
/// <param name="Form">Form of the evaluation, in words.</param>
/// <param name="EvaluationTitle">Title of the evaluation.</param>
/// <param name="Criterion">Wording of the criterion.</param>
/// <param name="Coverage">Whether the evaluation verifies the competency, in words.</param>
public sealed record CompetencyRow(
    string Certification,
    string Block,
    string BlockTitle,
    string Competency,
    string Wording,
    string Evaluation,
    string Form,
    string EvaluationTitle,
    string Criterion,
    string Coverage)
{
    /// <summary>The rows of a certification, in the order of its blocks and competencies.</summary>
    public static IEnumerable<CompetencyRow> Of(Certification certification, Words words)
    {
        foreach (var block in certification.Blocks)
        {
            var empty = new CompetencyRow(certification.Number.Value.Value, block.Code.Value.Value, block.Title.Value, "", "", "", "", "", "", "");
            foreach (var competency in block.Competencies)
            {
                foreach (var row in Of(competency, block, empty, words)) yield return row;
            }

            foreach (var evaluation in block.Evaluations.Where(evaluation => evaluation.Competencies is { Count: 0 }))
            {
                var row = empty.With(evaluation, words) with { Coverage = words["evaluation.verifiesNothing"] };
                foreach (var filled in row.WithEach(evaluation.Criteria)) yield return filled;
            }
        }
    }

    private static IEnumerable<CompetencyRow> Of(Competency competency, Block block, CompetencyRow empty, Words words)
    {
        var code = competency.Code.Value;
        var row = empty with { Competency = code.Value, Wording = competency.Text.Value };
        if (block.CoverageOf(code) == Model.Coverage.Missing) return [row with { Coverage = words["matrix.gap"] }];
        return
            from evaluation in block.Evaluations
            let answer = evaluation.Verifies(code)
            where answer != Answer.No
            let verified = row.With(evaluation, words) with { Coverage = words[answer == Answer.Yes ? "matrix.tested" : "competency.unsaid"] }
            from filled in verified.WithEach(CriteriaOf(evaluation, code))
            select filled;
    }

    // Where the fiche does not say what an evaluation verifies, its criteria may speak for each competency.
    private static IEnumerable<Criterion> CriteriaOf(Evaluation evaluation, LocalCode competency) => evaluation.Competencies is null
        ? evaluation.Criteria.Where(criterion => criterion.Competencies.Count == 0 || criterion.Competencies.Any(code => code.Value == competency))
        : evaluation.CriteriaFor(competency);

    private CompetencyRow With(Evaluation evaluation, Words words) => this with
    {
        Evaluation = evaluation.Code.Value.Value,
        Form = EvaluationCard.FormOf(evaluation, words),
        EvaluationTitle = evaluation.Title.Value,
    };

    private IEnumerable<CompetencyRow> WithEach(IEnumerable<Criterion> criteria) =>
        criteria.Select(criterion => this with { Criterion = criterion.Text.Value }).DefaultIfEmpty(this);
}
