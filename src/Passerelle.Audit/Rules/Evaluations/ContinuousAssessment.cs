using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-04: what is assessed during the training is no test of a certification.</summary>
internal sealed class ContinuousAssessment() : CertificationRule(RuleIds.Eval04, FindingSeverity.Warning, RegistrationCriterion.K4, Sources.C1)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var told = certification.EvaluationSummary
            .Select(text => Told(context, certification, text))
            .Concat(certification.Blocks.SelectMany(block => block.Evaluations).Select(evaluation => Of(context, certification, evaluation)))
            .OfType<Finding>();
        return certification.Registration.Type?.Value == RegistrationType.OfRight ? told.Select(finding => finding.LoweredTo(FindingSeverity.Info)) : told;
    }

    /// <summary>One finding of an evaluation, at its words, or at its form where no words say it.</summary>
    private Finding? Of(AuditContext context, Certification certification, Evaluation evaluation)
    {
        var told = EvaluationTexts.Of(evaluation).Select(text => Told(context, certification, text)).FirstOrDefault(finding => finding is not null);
        if (told is not null) return told;
        return evaluation.Form.Value == EvaluationForm.ContinuousAssessment ? At(certification, evaluation.Form).Says("form").With("code", evaluation.Code.Value.Value) : null;
    }

    private Finding? Told(AuditContext context, Certification certification, Located<string> text) =>
        context.Words(WordLists.FormativeWords).FirstIn(context.TokensOf(text)) is { } range
            ? At(certification, text).Marking(range).Says("words").With("mots", range.In(text.Value))
            : null;
}
