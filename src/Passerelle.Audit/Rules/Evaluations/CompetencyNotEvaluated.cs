using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-01: each competency is verified by an evaluation of its block, and each evaluation verifies a competency.</summary>
internal sealed class CompetencyNotEvaluated() : BlockRule(RuleIds.Eval01, FindingSeverity.Error, RegistrationCriterion.K7, Sources.L5, Sources.F8)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        // A block without any evaluation is another rule's: it would make one finding of each of its competencies.
        var gaps = block.Evaluations.Count == 0 ? [] : block.Competencies.Where(competency => block.CoverageOf(competency.Code.Value) == Coverage.Missing);
        foreach (var competency in gaps)
        {
            yield return At(certification, competency.Text).Says("competency").With("code", competency.Code.Value.Value).With("bloc", block.Code.Value.Value);
        }

        foreach (var evaluation in block.Evaluations.Where(evaluation => evaluation.Competencies is { Count: 0 }))
        {
            yield return At(certification, evaluation.Title).Says("evaluation").With("code", evaluation.Code.Value.Value).With("bloc", block.Code.Value.Value);
        }
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification.Blocks.Any(block => block.Competencies.Any(competency => block.CoverageOf(competency.Code.Value) == Coverage.Unsaid));
}
