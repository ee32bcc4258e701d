using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class EvaluationsRules
{
    public static ValueList<Rule> All { get; } =
    [
        new CompetencyNotEvaluated(),
        new CompetencyWithoutCriterion(),
        new AnnouncedTestNowhere(),
        new ContinuousAssessment(),
        new TestsFarFromWork(),
        new DeliverableRepeated(),
        new TestOfAnotherBlock(),
        new GroupTestAlone(),
        new TestWithoutMeasure(),
        new TestsWithoutAdaptation(),
        new ListNotAsAnnounced(),
        new ExperienceWithoutTest(),
    ];
}
