using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class NoTransitionOrSafetyTests
{
    private static readonly Audited WithoutBoth = Audited
        .With("certifications/rncp99102/blocs/bc01.yaml", "selon son empreinte écologique", "selon la carte")
        .And("certifications/rncp99102/blocs/bc02.yaml", "tableau de bord numérique", "tableau de bord")
        .And("certifications/rncp99102/blocs/bc02.yaml", "Élaborer les consignes de sécurité des déplacements selon les risques de la route, en vue de préserver la santé des équipes.", "Élaborer les consignes de déplacement, en vue de tenir les délais.");

    [Fact]
    public void Each_subject_is_told_for_itself() => Assert.Equal(2, WithoutBoth.Of(RuleIds.Comp12).Count);

    [Fact]
    public void A_school_may_make_it_graver() =>
        Assert.All(WithoutBoth.Set("severites: {COMP-12: avertissement}").Of(RuleIds.Comp12), finding => Assert.Equal(FindingSeverity.Warning, finding.Severity));
}
