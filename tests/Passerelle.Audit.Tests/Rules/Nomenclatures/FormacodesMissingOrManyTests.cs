using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Nomenclatures;

public class FormacodesMissingOrManyTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_certification_of_the_sample_that_has_none() =>
        Assert.Equal(["RNCP32017 certification.yaml numero"], Audited.Sample.PlacesOf(RuleIds.Form01));

    [Fact]
    public void A_sixth_is_told()
    {
        var more = string.Join(", ", Enumerable.Range(1, 5).Select(number => $"{{code: 4500{number}, libelle: Terme {number}}}"));
        var finding = Assert.Single(Audited.With(File, "formacodes: [46244]", $"formacodes: [46244, {more}]").Of(RuleIds.Form01));

        Assert.Equal("formacodes[45005].code", finding.Path);
        Assert.Equal("La certification a 6 Formacodes\u202F; le répertoire en admet cinq.", finding.Message(Language.French));
    }
}
