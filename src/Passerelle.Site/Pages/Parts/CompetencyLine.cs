using Passerelle.Model;

namespace Passerelle.Site.Pages.Parts;

/// <summary>A competency with what verifies it.</summary>
/// <param name="Competency">Code, wording and page.</param>
/// <param name="Anchor">Its place in a page.</param>
/// <param name="Context">Words of the fiche that introduce it, or null.</param>
/// <param name="VerifiedBy">Evaluations that verify it.</param>
/// <param name="Gap">What is said where none does, or null.</param>
/// <param name="Unsaid">What is said where the fiche does not tell, or null.</param>
/// <param name="Criteria">Criteria that speak for it.</param>
public sealed record CompetencyLine(
    CodeLink Competency,
    string Anchor,
    string? Context,
    ValueList<CodeLink> VerifiedBy,
    string? Gap,
    string? Unsaid,
    ValueList<CriterionLine> Criteria)
{
    /// <summary>The line of a competency.</summary>
    public static CompetencyLine Of(PlacedCompetency placed, PageSource source)
    {
        var (certification, block, competency) = placed;
        var reference = certification.ReferenceTo(block);
        var code = competency.Code.Value;
        var coverage = block.CoverageOf(code);
        return new(
            CodeLink.Of(reference, competency),
            code.Slug,
            competency.Context?.Value,
            block.EvaluationsOf(code).Select(evaluation => CodeLink.Of(reference, evaluation)).ToValueList(),
            coverage == Coverage.Missing ? source.Words["competency.gap"] : null,
            coverage == Coverage.Unsaid ? source.Words["competency.unsaid"] : null,
            CriterionLine.For(competency, block, reference));
    }
}

/// <summary>A criterion, and what it belongs to or speaks for.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Of">The evaluation in which it is looked at, or the competencies that it speaks for.</param>
public sealed record CriterionLine(string Text, ValueList<CodeLink> Of)
{
    /// <summary>The criteria that speak for a competency, each with its evaluation.</summary>
    public static ValueList<CriterionLine> For(Competency competency, Block block, BlockReference reference) => block.Evaluations
        .SelectMany(evaluation => evaluation.CriteriaFor(competency.Code.Value).Select(criterion =>
            new CriterionLine(criterion.Text.Value, [CodeLink.Of(reference, evaluation)])))
        .ToValueList();
}
