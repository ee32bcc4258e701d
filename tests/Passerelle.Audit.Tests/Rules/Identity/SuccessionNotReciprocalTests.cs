using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class SuccessionNotReciprocalTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void Two_certifications_of_the_school_name_each_other()
    {
        var finding = Assert.Single(Audited.With(File, "anterieures: [RNCP98102]", "anterieures: [RNCP98102, RNCP99101]").Of(RuleIds.Lin01));

        Assert.Equal(FindingSeverity.Info, finding.Severity);
        Assert.Equal("RNCP99102 remplace RNCP99101, qui ne la nomme pas parmi ses remplaçantes.", finding.Message(Language.French));
    }

    [Fact]
    public void A_successor_that_names_others_is_a_warning()
    {
        var finding = Assert.Single(Audited.With(File, "anterieures: [RNCP98102]", "anterieures: [RNCP98102]\nremplacee_par: [RNCP99101]").Of(RuleIds.Lin01));

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal("remplacee_par[0]", finding.Path);
        Assert.Equal("anterieures[0]", Assert.Single(finding.Related).Path);
        Assert.Equal("RNCP99102 est remplacée par RNCP99101, qui ne la nomme pas parmi ses antérieures.", finding.Message(Language.French));
    }

    [Fact]
    public void An_external_successor_does_not_say_what_it_replaces() => Assert.Empty(Audited
        .With(File, "anterieures: [RNCP98102]", "anterieures: [RNCP98102]\nremplacee_par: [RNCP97001]")
        .AndFile("externes/rncp97001.yaml", "numero: RNCP97001\nintitule: Successeur\n")
        .Of(RuleIds.Lin01));
}
