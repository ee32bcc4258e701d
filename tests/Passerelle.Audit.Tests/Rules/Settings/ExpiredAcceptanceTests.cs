using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Settings;

public class ExpiredAcceptanceTests
{
    [Fact]
    public void What_it_hid_comes_back()
    {
        var site = Audited.With("certifications/rncp99101/blocs/bc01.yaml", ", afin de fixer les objectifs de l’événement", "")
            .Set("exceptions: [{regle: COMP-03, lieu: RNCP99101, raison: Essai, jusqu_au: 2026-01-31}]");

        Assert.Equal([RuleIds.Comp03, RuleIds.Aud01], site.Findings.Select(finding => finding.Rule.Id));
        Assert.Empty(site.Report.Accepted);
    }
}
