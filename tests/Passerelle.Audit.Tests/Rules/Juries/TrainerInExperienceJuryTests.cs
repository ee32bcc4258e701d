using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Juries;

public class TrainerInExperienceJuryTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_teaching_team_of_the_sample() => Assert.Contains("RNCP34708", Audited.Sample.Of(RuleIds.Jury04).Select(finding => finding.Certification?.Value));

    [Fact]
    public void The_jury_of_training_may_have_trainers() => Assert.Empty(Audited
        .With("certifications/rncp99101/certification.yaml", "deux représentent l’école.", "deux sont des formateurs.")
        .Of(RuleIds.Jury04));

    [Fact]
    public void An_observer_is_only_information()
    {
        var finding = Assert.Single(Audited.With(File, "un représente l’école.", "un formateur référent observe sans voter.").Of(RuleIds.Jury04));

        Assert.Equal(("formateur", FindingSeverity.Info), (finding.Quote!.Culprit, finding.Severity));
    }

    [Fact]
    public void One_member_is_too_few() =>
        Assert.Equal("jurys[J1].membres", Assert.Single(Audited.With(File, "    membres: 4\n    part_externes: 75", "    membres: 1\n    part_externes: 100").Of(RuleIds.Jury04)).Path);

    [Fact]
    public void A_closed_route_is_not_looked_at() =>
        Assert.Empty(Audited.With(File, "un représente l’école.", "un est formateur.").And(File, "  vae: {ouverte: oui, jury: J1}", "  vae: {ouverte: non}").Of(RuleIds.Jury04));
}
