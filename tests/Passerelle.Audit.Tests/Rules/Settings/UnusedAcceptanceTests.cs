using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Settings;

public class UnusedAcceptanceTests
{
    [Theory]
    [InlineData("RNCP99101")]
    [InlineData("certifications/rncp99101/blocs/bc01.yaml")]
    [InlineData("certifications/rncp99101/blocs/bc01.yaml: competences")]
    [InlineData("certifications/rncp99101/blocs/bc01.yaml: competences[C1.1].texte")]
    public void An_exception_names_a_certification_a_file_or_a_place(string where)
    {
        var site = Without(where);

        site.FindsNothing();
        Assert.Equal("Essai", Assert.Single(site.Report.Accepted).Entry.Reason.Value);
    }

    [Theory]
    [InlineData("RNCP99102")]
    [InlineData("certifications/rncp99101/blocs/bc0")]
    [InlineData("certifications/rncp99101/blocs/bc01.yaml: competences[C1.1].tex")]
    public void Another_place_accepts_nothing(string where) => Assert.Equal([RuleIds.Comp03, RuleIds.Aud02], Without(where).Findings.Select(finding => finding.Rule.Id));

    private static Audited Without(string where) => Audited.With("certifications/rncp99101/blocs/bc01.yaml", ", afin de fixer les objectifs de l’événement", "")
        .Set($"exceptions: [{{regle: COMP-03, lieu: \"{where}\", raison: Essai, jusqu_au: 2027-01-31}}]");
}
