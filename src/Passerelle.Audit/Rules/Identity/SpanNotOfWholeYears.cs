using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>DATE-03: of right, a registration lasts whole years.</summary>
internal sealed class SpanNotOfWholeYears() : CertificationRule(RuleIds.Date03, FindingSeverity.Warning, criterion: null, Sources.OpenData)
{
    private const double DaysOfYear = 365.25;

    /// <summary>Up to so many days it looks like a slip; beyond, like a registration of another kind.</summary>
    private const int DaysOfSlip = 31;

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (!certification.Registration.IsOfRight() || certification.Registration is not { Start: { } start, Expiry: { } expiry }) yield break;
        var years = Math.Max(1, (int)Math.Round((expiry.Value.DayNumber - start.Value.DayNumber) / DaysOfYear));
        var anniversary = start.Value.AddYears(years);
        var due = anniversary.AddDays(-1);
        if (expiry.Value == due || expiry.Value == anniversary) yield break;
        var finding = At(certification, expiry)
            .With("debut", start.Value)
            .With("echeance", expiry.Value)
            .With("attendue", due)
            .Beside("start", start);
        yield return Math.Abs(expiry.Value.DayNumber - due.DayNumber) <= DaysOfSlip ? finding : finding.LoweredTo(FindingSeverity.Info);
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification.Registration.IsOfRight() && certification.Registration is not { Start: not null, Expiry: not null };
}
