using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>DATE-02: on request, the day of the decision and the duration give the last day of registration.</summary>
internal sealed class ExpiryNotOfDuration() : CertificationRule(RuleIds.Date02, FindingSeverity.Error, criterion: null, Sources.OpenData)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        if (!certification.Registration.IsOnRequest()) yield break;
        if (certification.Registration is not { Decision: { } decision, Years: { } years, Expiry: { } expiry }) yield break;

        // Before 2019 years were counted from the Journal officiel, and some effects are older than the decision.
        if (certification.Beginnings().Any(day => IsLast(expiry.Value, day, years.Value))) yield break;
        var due = decision.Value.AddYears(years.Value);
        var finding = At(certification, expiry)
            .With("decision", decision.Value)
            .With("duree", YearsText.Of(years.Value))
            .With("attendue", due)
            .With("echeance", expiry.Value)
            .Beside("decision", decision)
            .Beside("duration", years);
        yield return Math.Abs(expiry.Value.DayNumber - due.DayNumber) <= 1 ? finding.LoweredTo(FindingSeverity.Warning) : finding;
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        !certification.Registration.IsOfRight() && certification.Registration is not { Decision: not null, Years: not null, Expiry: not null };

    /// <summary>29 February has two anniversaries: the day before 1 March, and 1 March.</summary>
    private static bool IsLast(DateOnly expiry, DateOnly day, int years) =>
        expiry == day.AddYears(years) || (day is { Month: 2, Day: 29 } && expiry == day.AddDays(1).AddYears(years));
}
