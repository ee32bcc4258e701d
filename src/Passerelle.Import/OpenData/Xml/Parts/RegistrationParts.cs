using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>Registration: dates, type and states.</summary>
internal static class RegistrationParts
{
    public static FichePart FicheState { get; } = FichePart.Words(
        "ETAT_FICHE",
        fiche => fiche.Registration.FicheState,
        (fiche, words) => With(fiche, fiche.Registration with { FicheState = words }));

    public static FichePart LastOfficialJournal { get; } = Day(
        "DATE_DERNIER_JO",
        registration => registration.LastOfficialJournal,
        (registration, day) => registration with { LastOfficialJournal = day });

    public static FichePart Decision { get; } = Day(
        "DATE_DECISION", registration => registration.Decision, (registration, day) => registration with { Decision = day });

    public static FichePart Years { get; } = FichePart.Value(
        "DUREE_ENREGISTREMENT", ValueFormats.YearsOfRegistration,
        fiche => fiche.Registration.Years, (fiche, years) => With(fiche, fiche.Registration with { Years = years }));

    public static FichePart Expiry { get; } = Day(
        "DATE_FIN_ENREGISTREMENT", registration => registration.Expiry, (registration, day) => registration with { Expiry = day });

    public static FichePart Start { get; } = Day(
        "DATE_EFFET", registration => registration.Start, (registration, day) => registration with { Start = day });

    public static FichePart Type { get; } = FichePart.Value(
        "TYPE_ENREGISTREMENT", ValueFormats.RegistrationType,
        fiche => fiche.Registration.Type, (fiche, type) => With(fiche, fiche.Registration with { Type = type }));

    public static FichePart State { get; } = FichePart.Value(
        "ACTIF", ValueFormats.State,
        fiche => fiche.Registration.PrintedState, (fiche, state) => With(fiche, fiche.Registration with { PrintedState = state }));

    public static FichePart PublishedOn { get; } = Day(
        "DATE_DE_PUBLICATION", registration => registration.PublishedOn, (registration, day) => registration with { PublishedOn = day });

    public static FichePart LastAward { get; } = Day(
        "DATE_LIMITE_DELIVRANCE", registration => registration.LastAward, (registration, day) => registration with { LastAward = day });

    private static FichePart Day(
        string name,
        Func<Registration, Located<DateOnly>?> value,
        Func<Registration, Located<DateOnly>, Registration> with) => FichePart.Value(
            name, ValueFormats.Day, fiche => value(fiche.Registration), (fiche, day) => With(fiche, with(fiche.Registration, day)));

    private static Certification With(Certification fiche, Registration registration) => fiche with { Registration = registration };
}
