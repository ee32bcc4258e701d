using Passerelle.Model;

namespace Passerelle.Audit.Rules.Juries;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class JuriesRules
{
    public static ValueList<Rule> All { get; } =
    [
        new ExperienceOfMinimumDuration(),
    ];
}
