using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Statistics;

public class ImpossibleStatisticsTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Theory]
    [InlineData("annee: 2023", "annee: 2027", "La promotion 2027 est à venir.")]
    [InlineData("annee: 2023", "annee: 2024", "La promotion 2024 figure deux fois.")]
    [InlineData("certifies: 19, vae: 2", "certifies: 19, vae: 20", "La promotion 2023 compte 20 certifiés par la VAE sur 19 certifiés en tout.")]
    public void What_cannot_be_is_an_error(string old, string @new, string message)
    {
        var finding = Assert.Single(Audited.With(File, old, @new).Of(RuleIds.Stat03));

        Assert.Equal((message, FindingSeverity.Error), (finding.Message(Language.French), finding.Severity));
    }

    [Fact]
    public void The_year_of_the_audit_is_no_future() => Assert.Empty(Audited.With(File, "annee: 2023", "annee: 2026").Of(RuleIds.Stat03));
}
