using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class JuriesRules
{
    public static ValueList<Rule> All { get; } =
    [
        new RouteWithoutJury(),
        new JuryMiscounted(),
        new JuryMostlyInternal(),
        new TrainerInExperienceJury(),
        new JuryWithoutPresident(),
        new JuryWrittenTwice(),
        new JuryWithoutSubject(),
        new ExperienceClosed(),
        new ExperienceOfMinimumDuration(),
        new RepealedReference(),
        new EntryLevelOutOfLine(),
        new EmptyPrerequisite(),
    ];
}
