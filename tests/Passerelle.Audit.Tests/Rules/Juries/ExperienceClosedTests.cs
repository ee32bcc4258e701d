using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Juries;

public class ExperienceClosedTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Theory]
    [InlineData("  vae: {ouverte: inconnu}\n")]
    [InlineData("")]
    public void What_is_not_said_is_unknown(string route)
    {
        var site = Audited.With(File, "  vae: {ouverte: oui, jury: J1}\n", route);

        Assert.Empty(site.Of(RuleIds.Vae01));
        Assert.Equal(["RNCP99102"], site.UnknownTo(RuleIds.Vae01));
    }
}
