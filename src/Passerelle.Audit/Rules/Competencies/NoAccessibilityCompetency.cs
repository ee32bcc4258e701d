using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>COMP-11: one competency at least takes disability or accessibility into account.</summary>
internal sealed class NoAccessibilityCompetency()
    : CertificationRule(RuleIds.Comp11, FindingSeverity.Warning, RegistrationCriterion.K3, Sources.L1, Sources.F7)
{
    /// <summary>The day of the note that says how the criterion is read.</summary>
    private static readonly DateOnly Note = new(2021, 4, 22);

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var competencies = certification.Blocks.SelectMany(block => block.Competencies).ToList();
        if (competencies.Count == 0 || competencies.Exists(competency => context.Words(WordLists.Accessibility).AreIn(context.TokensOf(competency.Text)))) yield break;
        var finding = At(certification, certification.Number).With("nombre", competencies.Count);
        var registration = certification.Registration;
        var isOutsideOfNote = registration.Type?.Value == RegistrationType.OfRight || registration.Decision?.Value < Note;
        yield return isOutsideOfNote ? finding.LoweredTo(FindingSeverity.Info) : finding;
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) => certification.Blocks.All(block => block.Competencies.Count == 0);
}
