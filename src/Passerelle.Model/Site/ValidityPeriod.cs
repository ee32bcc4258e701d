namespace Passerelle.Model;

/// <summary>The days on which a certification is registered, as far as they are known.</summary>
/// <param name="From">First day, or null.</param>
/// <param name="Until">Last day, or null.</param>
public sealed record ValidityPeriod(DateOnly? From, DateOnly? Until)
{
    /// <summary>Of a certification: from its decision (on request) or its effect (of right) on.</summary>
    public static ValidityPeriod Of(Registration registration) =>
        new((registration.Decision ?? registration.Start ?? registration.PublishedOn)?.Value, registration.Expiry?.Value);

    /// <summary>Of a certification by its number, own or external.</summary>
    public static ValidityPeriod Of(CertificationNumber number, Catalogue catalogue) => catalogue.Certification(number) is { } own
        ? Of(own.Registration)
        : new(null, catalogue.External(number)?.Expiry?.Value);

    /// <summary>The days between this period and the next on which neither is registered; null where there are none, or where it is not known.</summary>
    public ValidityPeriod? GapBefore(ValidityPeriod next) =>
        Until is { } last && next.From is { } first && first > last.AddDays(1) ? new(last.AddDays(1), first.AddDays(-1)) : null;

    /// <summary>The days on which this one and the next are both registered; null where there are none, or where it is not known.</summary>
    public ValidityPeriod? OverlapWith(ValidityPeriod next) => Until is { } last && next.From is { } first && first <= last
        ? new(From > first ? From : first, next.Until < last ? next.Until : last)
        : null;
}
