using Passerelle.Audit.Rules.Evaluations;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>BLOC-06: each block says how it is evaluated, in words of its own.</summary>
internal sealed class BlockWithoutOwnEvaluation() : BlockRule(RuleIds.Bloc06, FindingSeverity.Error, RegistrationCriterion.K7, Sources.L1, Sources.F6)
{
    /// <summary>What names a test in general; a form is not known by them, but something is named.</summary>
    private static readonly Phrases Tests = Phrases.Parse("contrôle\ncontrôles\nexamen\nexamens\ntest\ntests\népreuve\népreuves\nsoutenance");

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification, Block block)
    {
        if (block.Evaluations is not [var first, ..])
        {
            yield return At(certification, block.Title).Says("none").With("bloc", block.Code.Value.Value);
        }
        else if (block.Evaluations.All(evaluation => IsOnlyAForm(context, evaluation)))
        {
            yield return At(certification, first.Title).Says("form").With("bloc", block.Code.Value.Value).LoweredTo(FindingSeverity.Warning);
        }
        else if (!block.Evaluations.Any(evaluation => NamesAForm(context, evaluation)))
        {
            yield return At(certification, first.Title).Says("unnamed").With("bloc", block.Code.Value.Value).LoweredTo(FindingSeverity.Info);
        }
    }

    /// <summary>Whether nothing but the name of a form is said: no object, no deliverable, no criterion, no duration.</summary>
    private static bool IsOnlyAForm(AuditContext context, Evaluation evaluation) =>
        evaluation.Description is null
        && evaluation.Deliverables.Count == 0
        && evaluation.Criteria.Count == 0
        && evaluation.Duration is null
        && (evaluation.Competencies ?? []).Count == 0
        && context.Words(WordLists.EvaluationForms).AreIn(context.TokensOf(evaluation.Title))
        && Wording.WordsOf(Without(Without(evaluation.Title.Value, context.Words(WordLists.EvaluationForms)), context.Words(WordLists.GeneralEvaluationWords))).Length == 0;

    private static bool NamesAForm(AuditContext context, Evaluation evaluation) =>
        evaluation.Form.Value is not (EvaluationForm.Unknown or EvaluationForm.Other)
        || EvaluationTexts.Of(evaluation).Select(context.TokensOf).Any(text => context.Words(WordLists.EvaluationForms).AreIn(text) || Tests.AreIn(text));

    private static string Without(string text, Phrases phrases) =>
        phrases.In(text).Reverse().Aggregate(text, (left, range) => left.Remove(range.Start, range.Length).Insert(range.Start, " "));
}
