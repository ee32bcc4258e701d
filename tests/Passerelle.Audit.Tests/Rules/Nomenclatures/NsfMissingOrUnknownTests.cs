using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Nomenclatures;

public class NsfMissingOrUnknownTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_is_silent_on_the_sample() => Assert.Empty(Audited.Sample.Of(RuleIds.Nsf01));

    [Fact]
    public void None_is_a_warning() => Assert.Equal(FindingSeverity.Warning, Assert.Single(Of("")).Severity);

    [Fact]
    public void A_fourth_is_an_error()
    {
        var finding = Assert.Single(Of("nsf: [320, 335, {code: 323, libelle: Image}, {code: 321, libelle: Journalisme}]\n"));

        Assert.Equal((FindingSeverity.Error, "nsf[321].code"), (finding.Severity, finding.Path));
        Assert.Equal("La certification a 4 codes NSF\u202F; le répertoire en admet trois.", finding.Message(Language.French));
    }

    [Fact]
    public void The_group_is_marked_before_its_letter()
    {
        var finding = Assert.Single(Of("nsf: [{code: 399t, libelle: Autre}]\n"));

        Assert.Equal((FindingSeverity.Warning, "399"), (finding.Severity, finding.Quote?.Culprit));
    }

    private static IReadOnlyList<Finding> Of(string codes) => Audited.With(File, "nsf: [335]\n", codes).Of(RuleIds.Nsf01);
}
