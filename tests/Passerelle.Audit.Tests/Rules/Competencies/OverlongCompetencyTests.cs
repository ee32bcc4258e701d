using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class OverlongCompetencyTests
{
    private const string Block = "certifications/rncp99101/blocs/bc01.yaml";

    [Fact]
    public void The_purpose_that_is_too_many_is_marked() => Assert.Equal(
        "en vue de",
        Audited.With(Block, "Chiffrer le budget prévisionnel", "Chiffrer pour le commanditaire et pour l’équipe le budget").Finds(RuleIds.Comp04, "Chiffrer").Quote!.Culprit);

    [Fact]
    public void A_school_may_set_both_thresholds()
    {
        Assert.Equal(18, Audited.Exemplary.Set("seuils: {mots_competence: 5}").Of(RuleIds.Comp04).Count);
        Assert.Equal(18, Audited.Exemplary.Set("seuils: {finalites_competence: 0}").Of(RuleIds.Comp04).Count);
    }
}
