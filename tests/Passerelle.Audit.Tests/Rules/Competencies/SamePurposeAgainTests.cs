using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class SamePurposeAgainTests
{
    private const string Block = "certifications/rncp99101/blocs/bc01.yaml";

    private static readonly Audited Twice = Audited.With(Block, "afin de fixer les objectifs de l’événement", "afin de vérifier la faisabilité du projet");

    [Fact]
    public void A_school_may_set_the_threshold()
    {
        var finding = Twice.Set("seuils: {finalites_repetees: 2}").Finds(RuleIds.Comp09, "Chiffrer");

        Assert.Equal("vérifier la faisabilité du projet.", finding.Quote!.Culprit);
        Assert.Single(finding.Related);
    }

    [Fact]
    public void Below_it_nothing_is_told() => Twice.FindsNothing();
}
