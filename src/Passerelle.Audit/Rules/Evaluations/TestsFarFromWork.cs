using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-05: questions and talk alone do not show a competency at work.</summary>
internal sealed class TestsFarFromWork() : BlockRule(RuleIds.Eval05, FindingSeverity.Warning, RegistrationCriterion.K4, Sources.F8)
{
    private static readonly EvaluationForm[] Far =
        [EvaluationForm.WrittenTest, EvaluationForm.MultipleChoice, EvaluationForm.Oral, EvaluationForm.Interview, EvaluationForm.ContinuousAssessment];

    private static readonly EvaluationForm[] Unsaid = [EvaluationForm.Unknown, EvaluationForm.Other];

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        if (block.Evaluations.Count == 0 || !block.Evaluations.All(evaluation => Far.Contains(evaluation.Form.Value))) yield break;
        var words = context.Words(WordLists.ProfessionalSituations);
        if (EvaluationTexts.OfAll(block).Any(text => words.AreIn(context.TokensOf(text)))) yield break;
        var finding = At(certification, block.Evaluations[0].Title).With("bloc", block.Code.Value.Value);
        yield return block.Role?.Value == BlockRole.Transversal ? finding.LoweredTo(FindingSeverity.Info) : finding;
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) => certification.Blocks.Any(block =>
        block.Evaluations.Any(evaluation => Unsaid.Contains(evaluation.Form.Value))
        && block.Evaluations.All(evaluation => Unsaid.Contains(evaluation.Form.Value) || Far.Contains(evaluation.Form.Value)));
}
