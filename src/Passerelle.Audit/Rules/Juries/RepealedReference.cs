using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>VAE-03: nothing refers to a text or a body that is no more.</summary>
internal sealed class RepealedReference() : CertificationRule(RuleIds.Vae03, FindingSeverity.Warning, RegistrationCriterion.K6, Sources.L7, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        from text in TextsOf(certification)
        from range in context.Words(WordLists.RepealedReferences).In(context.TokensOf(text))
        select At(certification, text).Marking(range).With("mots", range.In(text.Value));

    /// <summary>What the certification says of today; legal texts and old links are its history.</summary>
    private static IEnumerable<Located<string>> TextsOf(Certification certification)
    {
        IEnumerable<Located<string>?> single = [certification.Objectives, certification.Completion?.Text, certification.Completion?.PartsValidity, certification.Jobs.Text];
        return single.OfType<Located<string>>()
            .Concat(certification.Completion?.Conditions.Select(condition => condition.Text) ?? [])
            .Concat(FicheTexts.PrerequisitesOf(certification))
            .Concat(certification.EvaluationSummary)
            .Concat(certification.Blocks.SelectMany(block => block.Evaluations).SelectMany(Evaluations.EvaluationTexts.Of))
            .Concat(certification.Juries.Select(jury => jury.Composition))
            .Concat(certification.Sectors)
            .Concat(certification.Regulations);
    }
}
