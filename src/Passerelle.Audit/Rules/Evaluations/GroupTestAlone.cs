using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-08: where candidates are tested in a group, each is tested alone too.</summary>
internal sealed class GroupTestAlone() : BlockRule(RuleIds.Eval08, FindingSeverity.Warning, RegistrationCriterion.K4, Sources.Inference, Sources.F8)
{
    private static readonly Phrases Alone = Phrases.Parse("individuel*");

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        // An evaluation that does not say how many take it may be the individual one.
        if (block.Evaluations.Any(evaluation => evaluation.Setting?.Value != EvaluationSetting.Group) || SaysAlone(context, block)) return [];
        return block.Evaluations.Take(1).Select(evaluation => At(certification, evaluation.Setting!.Value).With("code", evaluation.Code.Value.Value).With("bloc", block.Code.Value.Value));
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) => certification.Blocks.Any(block =>
        block.Evaluations.Any(evaluation => evaluation.Setting is null) && block.Evaluations.All(evaluation => evaluation.Setting?.Value is null or EvaluationSetting.Group));

    private static bool SaysAlone(AuditContext context, Block block) => EvaluationTexts.OfAll(block).Any(text => Alone.AreIn(context.TokensOf(text)));
}
