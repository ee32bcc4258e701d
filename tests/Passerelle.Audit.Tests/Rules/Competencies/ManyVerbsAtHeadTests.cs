using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class ManyVerbsAtHeadTests
{
    private const string Block = "certifications/rncp99101/blocs/bc01.yaml";

    [Fact]
    public void The_row_is_marked() => Assert.Equal(
        "Chiffrer, discuter puis arrêter",
        Audited.With(Block, "Chiffrer le budget", "Chiffrer, discuter puis arrêter le budget").Finds(RuleIds.Comp06, "Chiffrer").Quote!.Culprit);

    [Fact]
    public void A_verb_with_its_auxiliary_is_one() => Audited.With(Block, "Chiffrer le budget", "Chiffrer et faire appliquer le budget").FindsNothing();

    [Fact]
    public void A_school_may_allow_more() => Audited
        .With(Block, "Chiffrer le budget", "Chiffrer, discuter puis arrêter le budget")
        .Set("seuils: {verbes_competence: 3}")
        .FindsNothing();
}
