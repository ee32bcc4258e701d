using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class EvaluationsRules
{
    public static ValueList<Rule> All { get; } =
    [
        new CompetencyNotEvaluated(),
    ];
}
