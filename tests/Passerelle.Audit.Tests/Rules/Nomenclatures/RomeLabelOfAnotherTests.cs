using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Nomenclatures;

public class RomeLabelOfAnotherTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_is_silent_on_the_sample() => Assert.Empty(Audited.Sample.Of(RuleIds.Rome03));

    [Fact]
    public void The_nomenclature_of_the_site_is_looked_at_too()
    {
        var finding = Audited.With("nomenclatures/rome.yaml", "libelle: Organisation d’évènementiel", "libelle: Photographie").Finds(RuleIds.Rome03, "Photographie");

        Assert.Null(finding.Certification);
        Assert.Equal("Le code ROME E1107 porte le libellé de E1201\u202F: «\u202FPhotographie\u202F».", finding.Message(Language.French));
    }

    [Theory]
    [InlineData("{code: L1303, libelle: Promotion d'artistes et de spectacles}")]
    [InlineData("{code: L1303, libelle: Agent / Agente d’artistes}")]
    public void Its_own_label_and_one_of_no_code_are_left_alone(string code) => Assert.Empty(Audited.With(File, "rome: [L1303]", $"rome: [{code}]").Of(RuleIds.Rome03));
}
