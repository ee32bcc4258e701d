using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Organisations;

public class PartnersDisagreeTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Fact]
    public void It_is_silent_on_the_sample() => Assert.Empty(Audited.Sample.Of(RuleIds.Org03));

    [Fact]
    public void Partners_that_are_not_named_are_information() =>
        Assert.Equal(FindingSeverity.Info, Audited.With("certifications/rncp99102/certification.yaml", "partenaires_habilites: non", "partenaires_habilites: oui").Finds(RuleIds.Org03, "oui").Severity);

    [Fact]
    public void A_refusal_with_a_list_is_an_error()
    {
        var finding = Audited.With(File, "partenaires_habilites: oui", "partenaires_habilites: non").Finds(RuleIds.Org03, "non");

        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal("partenaires[0].nom", Assert.Single(finding.Related).Path);
    }

    [Theory]
    [InlineData("former_et_organiser", "actif", 1)]
    [InlineData("former", "actif", 0)]
    [InlineData("former_et_organiser", "inactif", 0)]
    public void The_same_partner_with_the_same_habilitation_stands_once(string habilitation, string state, int findings)
    {
        var site = Audited.With(File, "partenaires:\n", $"partenaires:\n  - nom: CENTRE\n    siret: \"99900002900010\"\n    habilitation: {habilitation}\n    etat: {state}\n    depuis: 2025-09-01\n");

        Assert.Equal(findings, site.Of(RuleIds.Org03).Count(finding => finding.Severity == FindingSeverity.Warning));
    }
}
