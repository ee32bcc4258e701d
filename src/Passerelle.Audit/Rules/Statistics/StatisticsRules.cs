using Passerelle.Model;

namespace Passerelle.Audit.Rules.Statistics;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class StatisticsRules
{
    public static ValueList<Rule> All { get; } =
    [
        new TooFewPromotions(),
        new RateInOccupationMissing(),
        new ImpossibleStatistics(),
        new OldPromotions(),
        new LowRateInOccupation(),
        new SmallPromotion(),
        new NobodyByExperience(),
    ];
}
