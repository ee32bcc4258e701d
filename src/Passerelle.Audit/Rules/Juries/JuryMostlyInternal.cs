using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>JURY-03: half of a jury at least comes from outside.</summary>
internal sealed class JuryMostlyInternal() : CertificationRule(RuleIds.Jury03, FindingSeverity.Warning, RegistrationCriterion.K4, Sources.Inference, Sources.F8)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var least = context.ValueOf(Thresholds.ExternalJurors);
        foreach (var jury in certification.Juries)
        {
            if (jury.ExternalShare is not { } share || share.Value >= least) continue;
            var finding = At(certification, share).With("jury", jury.Code.Value.Value).With("part", share.Value).With("seuil", least);
            yield return certification.Registration.Type?.Value == RegistrationType.OfRight ? finding.LoweredTo(FindingSeverity.Info) : finding;
        }
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) => certification.Juries.Any(jury => jury.ExternalShare is null);
}
