using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class BlocksRules
{
    public static ValueList<Rule> All { get; } =
    [
        new BlockOfOneCompetency(),
        new CompetencyRepeated(),
    ];
}
