using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Organisations;

public class HabilitationDatesDisagreeTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Fact]
    public void A_state_does_not_change_before_there_is_one()
    {
        var finding = Audited.With(File, "    depuis: 2025-09-01", "    depuis: 2025-09-01\n    etat_modifie_le: 2025-08-31").Finds(RuleIds.Org04, "depuis: 2025-09-01");

        Assert.Equal("partenaires[0].etat_modifie_le", Assert.Single(finding.Related).Path);
        Assert.EndsWith("après le dernier changement de son état, le 31 août 2025.", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_day_is_right() => Audited.With(File, "    depuis: 2025-09-01", "    depuis: 2025-09-01\n    etat_modifie_le: 2025-09-01").FindsNothing();

    [Theory]
    [InlineData("    depuis: 2025-09-01\n")]
    [InlineData("    etat: actif\n")]
    public void What_is_not_written_is_unknown(string line)
    {
        var site = Audited.With(File, line, "");

        Assert.Empty(site.Of(RuleIds.Org04));
        Assert.Equal(["RNCP99101"], site.UnknownTo(RuleIds.Org04));
    }
}
