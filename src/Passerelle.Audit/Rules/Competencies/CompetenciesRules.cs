using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class CompetenciesRules
{
    public static ValueList<Rule> All { get; } =
    [
        new CompetencyWithoutPurpose(),
    ];
}
