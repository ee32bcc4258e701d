using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Jobs;

/// <summary>REG-01: a permit that the regulation of the occupation asks for stands in a competency or a prerequisite.</summary>
internal sealed class PermitNotCovered() : CertificationRule(RuleIds.Reg01, FindingSeverity.Warning, RegistrationCriterion.K5, Sources.L1)
{
    private static readonly Phrases Optional = Phrases.Parse("peut\npeuvent\nconseill*\nrecommand*\nsouhait*\nutile\nle cas échéant");

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var permits = context.Words(WordLists.Permits);
        if (CoveringTexts(certification).Any(text => permits.AreIn(context.TokensOf(text)))) return [];
        return
            from text in certification.Regulations
            from sentence in Sentences.Of(text.Value)
            let words = Token.Within(sentence, context.TokensOf(text)).ToArray()
            let permit = permits.FirstIn(words)
            where permit is not null
            let finding = At(certification, text).Marking(permit.Value).With("titre", permit.Value.In(text.Value))
            select Optional.AreIn(words) ? finding.LoweredTo(FindingSeverity.Info) : finding;
    }

    /// <summary>An empty field does not say whether the occupation is free or the question was forgotten.</summary>
    private protected override bool IsUnknown(AuditContext context, Certification certification) => certification.Regulations.Count == 0;

    private static IEnumerable<Located<string>> CoveringTexts(Certification certification) => certification.Blocks
        .SelectMany(block => block.Competencies.Select(competency => competency.Text))
        .Concat(FicheTexts.PrerequisitesOf(certification))
        .Concat(certification.Completion?.Conditions.Select(condition => condition.Text) ?? []);
}
