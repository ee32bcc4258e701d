using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>DATE-01: what is past its last day of registration is not printed as active.</summary>
internal sealed class ExpiredButActive() : CertificationRule(RuleIds.Date01, FindingSeverity.Error, criterion: null, Sources.F9)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var (state, expiry) = (certification.Registration.PrintedState, certification.Registration.Expiry);
        if (expiry is not { } last || last.Value >= context.AsOf || state?.Value == PrintedState.Inactive) yield break;
        var finding = At(certification, last).With("echeance", last.Value).With("jour", context.AsOf);
        yield return state is { } active
            ? finding.Says("active").Beside("state", active)
            : finding.Says("unsaid").LoweredTo(certification.ReplacedBy.Count > 0 ? FindingSeverity.Info : FindingSeverity.Warning);
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) => certification.Registration.Expiry is null;
}
