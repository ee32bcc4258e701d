using Passerelle.Model;
using Words = Passerelle.Reading.Bind.Binders.Words;

namespace Passerelle.Reading;

/// <summary>How the YAML calls the values of enumerations, for reports that other programs read.</summary>
public static class YamlWords
{
    /// <summary>The word of a value that two versions are compared by.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No fact is of this enumeration.</exception>
    public static string Of(Enum value) => value switch
    {
        Answer answer => Bind.Shapes.Kinds.Answer.WordOf(answer),
        LevelAbsence absence => Words.LevelAbsence.WordOf(absence),
        Level1969 level => Words.Level1969.WordOf(level),
        Habilitation habilitation => Words.Habilitation.WordOf(habilitation),
        VenueRole role => Words.VenueRole.WordOf(role),
        RouteKind route => WordOf(route),
        RegistrationType type => Words.RegistrationType.WordOf(type),
        PrintedState state => Words.PrintedState.WordOf(state),
        BlockRole role => Words.BlockRole.WordOf(role),
        EvaluationForm form => Words.EvaluationForm.WordOf(form),
        EvaluationSetting setting => Words.EvaluationSetting.WordOf(setting),
        EvaluationMedium medium => Words.EvaluationMedium.WordOf(medium),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    // In the YAML a route is a key.
    private static string WordOf(RouteKind route) => route switch
    {
        RouteKind.InitialTraining => "fi",
        RouteKind.Apprenticeship => "ca",
        RouteKind.ContinuingTraining => "fc",
        RouteKind.ProfessionalisationContract => "cq",
        RouteKind.IndividualCandidate => "cl",
        _ => "vae",
    };
}
