using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-02: each competency that is verified has a criterion, and a criterion says what can be observed.</summary>
internal sealed class CompetencyWithoutCriterion() : BlockRule(RuleIds.Eval02, FindingSeverity.Error, RegistrationCriterion.K3, Sources.L5, Sources.F8)
{
    private const int FewWords = 2;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        if (!HasCriteria(certification) || block.Evaluations.Count == 0) return [];
        if (!HasCriteria(block)) return [At(certification, block.Title).Says("block").With("bloc", block.Code.Value.Value).LoweredTo(FindingSeverity.Warning)];
        return Missing(certification, block).Concat(block.Evaluations.SelectMany(evaluation => evaluation.Criteria, (_, criterion) => Weak(context, certification, block, criterion)).OfType<Finding>());
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) => certification.Blocks.Count > 0 && !HasCriteria(certification);

    private static bool HasCriteria(Certification certification) => certification.Blocks.Any(HasCriteria);

    private static bool HasCriteria(Block block) => block.Evaluations.Any(evaluation => evaluation.Criteria.Count > 0);

    /// <summary>Without the competencies of an evaluation, its general criteria may speak for any of them.</summary>
    private static bool MaySpeakForAny(Block block) =>
        block.Evaluations.Any(evaluation => evaluation.Competencies is null && evaluation.Criteria.Any(criterion => criterion.Competencies.Count == 0));

    private IEnumerable<Finding> Missing(Certification certification, Block block) => MaySpeakForAny(block)
        ? []
        : block.Competencies
            .Where(competency => block.CoverageOf(competency.Code.Value) == Coverage.Verified)
            .Where(competency => !block.Evaluations.Any(evaluation => evaluation.CriteriaFor(competency.Code.Value).Any()))
            .Select(competency => At(certification, competency.Text).Says("missing").With("code", competency.Code.Value.Value).With("bloc", block.Code.Value.Value));

    private Finding? Weak(AuditContext context, Certification certification, Block block, Criterion criterion)
    {
        var copied = block.Competencies.Where(competency => NearTexts.AreSame(context.TokensOf(competency.Text), context.TokensOf(criterion.Text))).Select(competency => competency.Code.Value.Value).FirstOrDefault();
        if (copied is not null) return At(certification, criterion.Text).Says("copy").With("code", copied).LoweredTo(FindingSeverity.Warning);
        return context.Words(WordLists.VagueCriteria).FirstIn(context.TokensOf(criterion.Text)) is { } vague && context.WordingOf(criterion.Text).Length <= FewWords
            ? At(certification, criterion.Text).Marking(vague).Says("vague").With("mot", vague.In(criterion.Text.Value)).LoweredTo(FindingSeverity.Warning)
            : null;
    }
}
