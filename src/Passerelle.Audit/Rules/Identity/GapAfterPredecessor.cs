using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>LIN-02: a certification is registered from the day on which the registration of its predecessor ends.</summary>
internal sealed class GapAfterPredecessor() : CertificationRule(RuleIds.Lin02, FindingSeverity.Warning, criterion: null, Sources.Inference)
{
    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification)
    {
        var ends = EndsOfPredecessors(context, certification);
        if (ends.Count == 0 || ends.Exists(end => end is null) || FirstDay(certification.Registration) is not { } first) yield break;
        var last = ends.OfType<Located<DateOnly>>().MaxBy(end => end.Value);
        if (first.Value <= last.Value.AddDays(1)) yield break;
        yield return At(certification, first).With("fin", last.Value).With("debut", first.Value).Beside("predecessor", last);
    }

    private protected override bool IsUnknown(AuditContext context, Certification certification)
    {
        var ends = EndsOfPredecessors(context, certification);
        return ends.Exists(end => end is null) || (ends.Count > 0 && FirstDay(certification.Registration) is null);
    }

    private static List<Located<DateOnly>?> EndsOfPredecessors(AuditContext context, Certification certification) =>
    [
        .. context.Catalogue.Lineages.Before(certification.Number.Value).Select(number =>
            context.Catalogue.Certification(number)?.Registration.Expiry ?? context.Catalogue.External(number)?.Expiry),
    ];

    /// <summary>The decision, or the effect where it is older: an effect that goes back leaves no gap.</summary>
    private static Located<DateOnly>? FirstDay(Registration registration)
    {
        IEnumerable<Located<DateOnly>?> days = [registration.Decision, registration.Start];
        return days.OfType<Located<DateOnly>>().OrderBy(day => day.Value).Select(day => (Located<DateOnly>?)day).FirstOrDefault();
    }
}
