using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Organisations;

public class SiretNotValidTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_is_silent_on_the_sample() => Assert.Empty(Audited.Sample.Of(RuleIds.Org01));

    [Fact]
    public void A_certifier_is_named_with_its_number()
    {
        var finding = Audited.With(File, "siret: \"99900001100018\"", "siret: \"99900001100081\"").Finds(RuleIds.Org01, "99900001100081");

        Assert.StartsWith("Le SIRET 999\u00A0000\u00A0011\u00A000081, donné pour «\u202FÉCOLE EXEMPLE", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void The_history_is_looked_at_too() => Assert.Equal("historique_certificateurs[0].siret", Assert.Single(Audited
        .With(File, "anterieures: [RNCP98102]", "anterieures: [RNCP98102]\nhistorique_certificateurs: [{nom: X, siret: \"99900001100019\", action: ajout, date: 2025-01-01}]")
        .Of(RuleIds.Org01)).Path);

    [Theory]
    [InlineData("35600000000048", 0)]
    [InlineData("35600000049837", 0)]
    [InlineData("35600000049838", 1)]
    [InlineData("11004401300040", 0)]
    public void The_post_has_a_rule_of_its_own(string siret, int findings) =>
        Assert.Equal(findings, Audited.With(File, "siret: \"99900001100018\"", $"siret: \"{siret}\"").Of(RuleIds.Org01).Count);
}
