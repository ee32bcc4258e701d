using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>DATE-06: the last day of delivery comes after the last day of registration, and as long after as the register usually sets it.</summary>
internal sealed class LastAwardUnusual() : CertificationRule(RuleIds.Date06, FindingSeverity.Error, criterion: null, Sources.OpenData)
{
    private const int MonthsOfRs = 6;
    private const int YearsOfRncp = 4;
    private const int YearsOfRight = 5;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (certification.Registration is not { Expiry: { } expiry, LastAward: { } lastAward }) yield break;
        var finding = At(certification, lastAward).With("limite", lastAward.Value).With("echeance", expiry.Value).Beside("expiry", expiry);
        var usual = Usual(certification, expiry.Value).ToList();
        if (lastAward.Value < expiry.Value)
        {
            yield return finding.Says("before");
        }
        else if (!usual.Exists(day => lastAward.Value == day || lastAward.Value == day.AddDays(-1)))
        {
            finding = finding.Says("unusual").With("attendue", usual[0]);
            yield return finding.LoweredTo(certification.Registration.IsOfRight() ? FindingSeverity.Info : FindingSeverity.Warning);
        }
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification.Registration is not { Expiry: not null, LastAward: not null };

    private static IEnumerable<DateOnly> Usual(Certification certification, DateOnly expiry)
    {
        yield return certification.Number.Value.Register == Register.Rs ? expiry.AddMonths(MonthsOfRs) : expiry.AddYears(YearsOfRncp);
        if (certification.Registration.IsOfRight()) yield return expiry.AddYears(YearsOfRight);
    }
}
