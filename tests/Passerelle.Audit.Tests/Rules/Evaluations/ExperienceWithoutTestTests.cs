using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Evaluations;

public class ExperienceWithoutTestTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Line = "  - Dossier d’expérience et entretien avec le jury pour les candidats par la validation des acquis de l’expérience (VAE)\n";

    [Fact]
    public void A_closed_route_needs_none() =>
        Assert.Empty(Audited.With(File, Line, "").And(File, "  vae: {ouverte: oui, jury: J1}", "  vae: {ouverte: non}").Of(RuleIds.Eval12));

    [Fact]
    public void It_finds_the_fiches_of_the_sample_that_say_nothing() => Assert.Equal(
        ["RNCP32017", "RNCP34708", "RNCP35677", "RNCP41481"], Audited.Sample.Of(RuleIds.Eval12).Select(finding => finding.Certification?.Value));
}
