using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Nomenclatures;

public class NsfBesideItsGroupTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void The_part_is_told_beside()
    {
        var finding = Assert.Single(Audited.With(File, "nsf: [335]", "nsf: [{code: 335t, libelle: Service}, 335]").Of(RuleIds.Nsf03));

        Assert.Equal("Le groupe 335 contient déjà le code 335t.", finding.Message(Language.French));
        Assert.Equal("nsf[335t].code", Assert.Single(finding.Related).Path);
    }

    [Fact]
    public void Two_parts_of_a_group_may_stand_together() => Assert.Empty(Audited
        .With(File, "nsf: [335]", "nsf: [{code: 335t, libelle: Service}, {code: 335p, libelle: Organisation}]")
        .Of(RuleIds.Nsf03));
}
