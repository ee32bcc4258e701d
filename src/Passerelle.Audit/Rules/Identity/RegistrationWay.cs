using Passerelle.Model;

namespace Passerelle.Audit.Rules.Identity;

/// <summary>How a certification was registered, where the fiche does not say it but its dates do: only a request has a decision.</summary>
internal static class RegistrationWay
{
    /// <summary>Whether it was registered on request.</summary>
    public static bool IsOnRequest(this Registration registration) =>
        registration.Type is { } type ? type.Value == RegistrationType.OnRequest : registration.Decision is not null;

    /// <summary>Whether it was registered of right.</summary>
    public static bool IsOfRight(this Registration registration) => registration.Type is { } type
        ? type.Value == RegistrationType.OfRight
        : registration.Decision is null && registration.Start is not null;

    /// <summary>The days from which a registration may be counted: those of its decision, of its effect and of its publication.</summary>
    public static IEnumerable<DateOnly> Beginnings(this Certification certification)
    {
        var registration = certification.Registration;
        IEnumerable<Located<DateOnly>?> days =
            [registration.Decision, registration.Start, registration.LastOfficialJournal, .. certification.LegalTexts.Select(text => text.PublishedOn)];
        return days.OfType<Located<DateOnly>>().Select(day => day.Value);
    }
}
