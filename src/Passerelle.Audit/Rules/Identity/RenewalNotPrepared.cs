using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>DATE-05: a registration on request that ends soon has a successor, or is to be asked for again in time.</summary>
internal sealed class RenewalNotPrepared() : CertificationRule(RuleIds.Date05, FindingSeverity.Warning, criterion: null, [Sources.F4, Sources.C4])
{
    private const int MonthsToPrepare = 12;
    private const int MonthsToFile = 8;
    private const int MonthsTooLate = 6;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var registration = certification.Registration;
        if (!registration.IsOnRequest() || registration.Expiry is not { } expiry || expiry.Value < context.AsOf) yield break;
        if (registration.PrintedState?.Value == PrintedState.Inactive || context.Catalogue.Lineages.After(certification.Number.Value).Any()) yield break;
        if (!IsWithin(MonthsToPrepare)) yield break;
        var (isNear, isLate) = (IsWithin(MonthsToFile), IsWithin(MonthsTooLate));
        var finding = At(certification, expiry)
            .Says(isLate ? "late" : isNear ? "file" : "prepare")
            .With("echeance", expiry.Value)
            .With("jour", context.AsOf)
            .With("depot", expiry.Value.AddMonths(-MonthsToFile));
        yield return isNear ? finding : finding.LoweredTo(FindingSeverity.Info);

        bool IsWithin(int months) => context.AsOf >= expiry.Value.AddMonths(-months);
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        !certification.Registration.IsOfRight() && certification.Registration is { Expiry: null } or { Type: null, Decision: null, Start: null };
}
