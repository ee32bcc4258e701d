using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class ExpiryNotOfDurationTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_is_silent_on_the_sample() => Assert.Empty(Audited.Sample.Of(RuleIds.Date02));

    [Fact]
    public void It_tells_the_day_that_one_would_expect()
    {
        var finding = Assert.Single(Of("duree: 5", "duree: 1"));

        Assert.Equal("Une décision du 26 juin 2025 pour 1 an mène au 26 juin 2026\u202F; l’échéance écrite est le 26 juin 2030.", finding.Message(Language.French));
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal(["enregistrement.decision", "enregistrement.duree"], finding.Related.Select(related => related.Path));
    }

    [Fact]
    public void A_day_more_or_less_is_a_warning() => Assert.Equal(FindingSeverity.Warning, Assert.Single(Of("echeance: 2030-06-26", "echeance: 2030-06-25")).Severity);

    [Theory]
    [InlineData("echeance: 2030-06-26", "echeance: 2030-07-03\n  dernier_jo: 2025-07-03")]
    [InlineData("echeance: 2030-06-26", "echeance: 2030-09-01\n  debut: 2025-09-01")]
    public void Another_beginning_is_accepted(string old, string @new) => Assert.Empty(Of(old, @new));

    [Fact]
    public void A_registration_of_right_has_no_duration_to_hold() =>
        Assert.Empty(Audited.With(File, "duree: 5", "duree: 1").And(File, "type: sur_demande", "type: de_droit").Of(RuleIds.Date02));

    [Fact]
    public void Without_a_duration_nothing_is_known() =>
        Assert.Equal(["RNCP99102"], Audited.With(File, "  duree: 5\n", "").UnknownTo(RuleIds.Date02));

    private static IReadOnlyList<Finding> Of(string old, string @new) => Audited.With(File, old, @new).Of(RuleIds.Date02);
}
