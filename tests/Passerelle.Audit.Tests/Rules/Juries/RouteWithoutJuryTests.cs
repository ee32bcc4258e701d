using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Juries;

public class RouteWithoutJuryTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void A_closed_route_has_no_jury()
    {
        var finding = Audited.With(File, "  cl: {ouverte: non}", "  cl: {ouverte: non, jury: J1}").Finds(RuleIds.Jury01, "cl: ");

        Assert.Equal("La voie de la candidature individuelle est fermée, mais a un jury.", finding.Message(Language.French));
    }

    [Fact]
    public void An_answer_that_is_not_known_is_unknown() =>
        Assert.Equal(["RNCP99102"], Audited.With(File, "  cl: {ouverte: non}", "  cl: {ouverte: inconnu}").UnknownTo(RuleIds.Jury01));
}
