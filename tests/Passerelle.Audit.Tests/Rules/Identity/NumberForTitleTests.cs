using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Identity;

public class NumberForTitleTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void The_number_is_quoted()
    {
        var finding = Audited.With(File, "intitule: Responsable de diffusion de spectacles", "intitule: RNCP99102").Finds(RuleIds.Id01, "intitule: RNCP99102");

        Assert.Equal("Le numéro RNCP99102 tient lieu d’intitulé.", finding.Message(Language.French));
        Assert.Equal("intitule", finding.Path);
    }

    [Fact]
    public void Another_number_may_be_a_title() =>
        Assert.Empty(Audited.With(File, "intitule: Responsable de diffusion de spectacles", "intitule: RNCP99101").Of(RuleIds.Id01));
}
