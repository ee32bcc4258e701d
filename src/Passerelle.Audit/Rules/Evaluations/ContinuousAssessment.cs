using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-04: what is assessed during the training is no test of a certification.</summary>
internal sealed class ContinuousAssessment() : CertificationRule(RuleIds.Eval04, FindingSeverity.Warning, RegistrationCriterion.K4, Sources.C1)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var words = context.Words(WordLists.FormativeWords);
        var told = certification.EvaluationSummary
            .Select(text => Told(certification, text, words.In(text.Value).Take(1)))
            .Concat(certification.Blocks.SelectMany(block => block.Evaluations).Select(evaluation => Of(certification, evaluation, words)))
            .OfType<Finding>();
        return certification.Registration.Type?.Value == RegistrationType.OfRight ? told.Select(finding => finding.LoweredTo(FindingSeverity.Info)) : told;
    }

    /// <summary>One finding of an evaluation, at its words, or at its form where no words say it.</summary>
    private Finding? Of(Certification certification, Evaluation evaluation, Phrases words)
    {
        foreach (var text in EvaluationTexts.Of(evaluation))
        {
            if (Told(certification, text, words.In(text.Value).Take(1)) is { } finding) return finding;
        }

        return evaluation.Form.Value == EvaluationForm.ContinuousAssessment ? At(certification, evaluation.Form).Says("form").With("code", evaluation.Code.Value.Value) : null;
    }

    private Finding? Told(Certification certification, Located<string> text, IEnumerable<TextRange> ranges)
    {
        foreach (var range in ranges) return At(certification, text).Marking(range).Says("words").With("mots", range.In(text.Value));
        return null;
    }
}
