using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Nomenclatures;

public class NsfLabelOfAnotherTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_is_silent_on_the_sample() => Assert.Empty(Audited.Sample.Of(RuleIds.Nsf02));

    [Fact]
    public void The_nomenclature_of_the_site_is_looked_at_once()
    {
        var finding = Audited.With("nomenclatures/nsf.yaml", "libelle: Spécialités plurivalentes de la communication", "libelle: travail  SOCIAL").Finds(RuleIds.Nsf02, "travail");

        Assert.Null(finding.Certification);
        Assert.Contains("du groupe 332", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_may_bear_the_label_of_its_group() =>
        Assert.Empty(Audited.With(File, "nsf: [335]", "nsf: [{code: 331t, libelle: Santé}]").Of(RuleIds.Nsf02));

    [Fact]
    public void What_nobody_uses_is_not_told() =>
        Audited.With("nomenclatures/nsf.yaml", "codes:\n", "codes:\n  - {code: 100, libelle: Santé}\n").FindsNothing();
}
