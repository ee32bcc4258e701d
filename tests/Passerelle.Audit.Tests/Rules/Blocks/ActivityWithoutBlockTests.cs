using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class ActivityWithoutBlockTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string First = "certifications/rncp99102/blocs/bc01.yaml";
    private const string Second = "certifications/rncp99102/blocs/bc02.yaml";

    [Fact]
    public void It_finds_the_activity_of_the_sample_that_announces_a_block() =>
        Assert.Contains(Audited.Sample.Of(RuleIds.Bloc09), finding => finding.Certification?.Value == "RNCP34708");

    [Fact]
    public void A_block_that_serves_no_activity_is_found() =>
        Audited.With(First, "activites: [A1]\n", "").And(Second, "activites: [A2]", "activites: [A1, A2]").Finds(RuleIds.Bloc09, "titre: Préparation d’une tournée");

    [Fact]
    public void A_transversal_block_serves_all() => Assert.Empty(Audited
        .With(First, "activites: [A1]\n", "")
        .And(First, "role: obligatoire", "role: transversal")
        .And(Second, "activites: [A2]", "activites: [A1, A2]")
        .Of(RuleIds.Bloc09));

    [Fact]
    public void Where_no_block_names_its_activities_nothing_is_known()
    {
        Assert.Empty(Unsaid.Of(RuleIds.Bloc09));
        Assert.Equal(["RNCP99102"], Unsaid.UnknownTo(RuleIds.Bloc09));
    }

    [Fact]
    public void An_activity_that_is_announced_as_a_block_must_have_one()
    {
        var finding = Assert.Single(Unsaid
            .And("certifications/rncp99102/blocs/bc02.yaml", "titre: Encadrement d’une équipe de diffusion", "titre: Conduite d’une équipe")
            .And(File, "modalites_evaluation:", "competences_attestees:\n  - titre: Bloc « Encadrement d’une équipe de diffusion »\n    competences:\n      - Animer les réunions de diffusion.\nmodalites_evaluation:")
            .Of(RuleIds.Bloc09));

        Assert.Equal("Encadrement d’une équipe de diffusion", finding.Quote!.Culprit);
        Assert.Equal("annoncée comme un bloc", finding.RoleOf(Assert.Single(finding.Related), Language.French));
    }

    private static Audited Unsaid => Audited.With(First, "activites: [A1]\n", "").And(Second, "activites: [A2]\n", "");
}
