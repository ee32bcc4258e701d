using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Jobs;

public class JobMissingOrRepeatedTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Jobs = "emplois:\n  immediats:\n    - Chargé de diffusion de spectacles\n    - Agent d’artistes\n  apres_experience:\n    - Directeur de tournées\n\n";

    [Fact]
    public void A_job_may_not_stand_in_both_lists()
    {
        var finding = Audited.With(File, "    - Directeur de tournées\n", "    - agent d’artistes.\n").Finds(RuleIds.Job01, "agent d’artistes.");

        Assert.Equal("Agent d’artistes", Assert.Single(finding.Related).Text);
    }

    [Fact]
    public void No_job_at_all_is_told_at_the_number() => Assert.Equal("RNCP99102", Assert.Single(Audited.With(File, Jobs, "").Of(RuleIds.Job01)).Quote!.Culprit);

    [Fact]
    public void Sentences_are_enough() => Assert.Empty(Audited.With(File, Jobs, "emplois:\n  texte: Le titulaire diffuse des spectacles.\n\n").Of(RuleIds.Job01));
}
