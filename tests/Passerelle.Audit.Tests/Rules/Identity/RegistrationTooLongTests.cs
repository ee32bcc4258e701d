using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class RegistrationTooLongTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void A_duration_of_more_than_five_years_is_told_where_it_stands()
    {
        var finding = Assert.Single(Audited.With(File, "duree: 5", "duree: 6").Of(RuleIds.Date04));

        Assert.Equal("enregistrement.duree", finding.Path);
        Assert.StartsWith("L’enregistrement sur demande dure 6 ans", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2030-06-28", 1)]
    [InlineData("2030-06-27", 0)]
    public void Without_a_duration_the_days_tell(string day, int findings) =>
        Assert.Equal(findings, Audited.With(File, "  duree: 5\n", "").And(File, "echeance: 2030-06-26", $"echeance: {day}").Of(RuleIds.Date04).Count);

    [Fact]
    public void Of_right_more_years_may_be_set() =>
        Assert.Empty(Audited.With(File, "duree: 5", "duree: 6").And(File, "type: sur_demande", "type: de_droit").Of(RuleIds.Date04));

    [Fact]
    public void Without_duration_and_last_day_nothing_is_known() =>
        Assert.Equal(["RNCP99102"], Audited.With(File, "  duree: 5\n  echeance: 2030-06-26\n", "").UnknownTo(RuleIds.Date04));
}
