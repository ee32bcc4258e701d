using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class BlocksRules
{
    public static ValueList<Rule> All { get; } =
    [
        new CertificationOfNoBlock(),
        new BlockCodesWithGap(),
        new BlockOfOneCompetency(),
        new CompetencyRepeated(),
        new BlockTitledAsJob(),
        new BlockWithoutOwnEvaluation(),
        new CountOfBlocksWrong(),
        new AttestedCompetenciesDiffer(),
        new ActivityWithoutBlock(),
        new BlockNotIndependent(),
        new BlockOutOfProportion(),
        new PartsOfLimitedValidity(),
        new ConditionNotModulated(),
        new TitlesOfTwoStyles(),
        new OptionSetsWrong(),
        new OptionsNotDistinct(),
        new ReferenceToBlockWrong(),
    ];
}
