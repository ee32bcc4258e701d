using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class ExpiredButActiveTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_three_expired_certifications_of_the_sample() =>
        Assert.Equal(["RNCP32017", "RNCP34708", "RNCP35677"], Audited.Sample.Of(RuleIds.Date01).Select(finding => finding.Certification?.Value));

    [Fact]
    public void It_tells_both_days()
    {
        var finding = Assert.Single(Until("2026-10-31").Of(RuleIds.Date01));

        Assert.Equal("L’enregistrement a pris fin le 31 octobre 2026, et la fiche se dit encore active le 25 novembre 2026.", finding.Message(Language.French));
        Assert.Equal("enregistrement.echeance", finding.Path);
        Assert.Equal("enregistrement.statut_publie", Assert.Single(finding.Related).Path);
    }

    [Fact]
    public void The_last_day_is_still_a_day_of_registration() => Assert.Empty(Until("2026-11-25").Of(RuleIds.Date01));

    [Fact]
    public void A_state_that_is_not_printed_makes_it_a_warning() =>
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Until("2026-10-31").And(File, "  statut_publie: active\n", "").Of(RuleIds.Date01)).Severity);

    [Fact]
    public void Without_a_last_day_nothing_is_known()
    {
        var site = Audited.With(File, "  echeance: 2030-06-26\n", "");

        Assert.Empty(site.Of(RuleIds.Date01));
        Assert.Equal(["RNCP99102"], site.UnknownTo(RuleIds.Date01));
    }

    private static Audited Until(string day) => Audited.With(File, "echeance: 2030-06-26", $"echeance: {day}");
}
