using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class CompetenciesRules
{
    public static ValueList<Rule> All { get; } =
    [
        new CompetencyWithoutActionVerb(),
        new UnobservableVerb(),
        new CompetencyWithoutPurpose(),
        new OverlongCompetency(),
        new MergedCompetencies(),
        new ManyVerbsAtHead(),
        new UnevenCodes(),
        new LeadInAsCompetency(),
        new SamePurposeAgain(),
        new ImplausibleLevel(),
        new NoAccessibilityCompetency(),
        new NoTransitionOrSafety(),
        new CopiedWording(),
        new UndeclaredCommonBlock(),
    ];
}
