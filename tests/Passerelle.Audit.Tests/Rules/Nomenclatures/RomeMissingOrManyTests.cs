using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Nomenclatures;

public class RomeMissingOrManyTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_is_silent_on_the_sample() => Assert.Empty(Audited.Sample.Of(RuleIds.Rome01));

    [Fact]
    public void None_is_a_warning() => Assert.Equal(FindingSeverity.Warning, Assert.Single(Audited.With(File, "rome: [L1303]\n", "").Of(RuleIds.Rome01)).Severity);

    [Fact]
    public void A_sixth_is_an_error()
    {
        var more = string.Join(", ", Enumerable.Range(1, 4).Select(number => $"{{code: E110{number}, libelle: Métier {number}}}"));
        var finding = Assert.Single(Audited.With(File, "rome: [L1303]", $"rome: [L1303, E1107, {more}]").Of(RuleIds.Rome01));

        Assert.Equal((FindingSeverity.Error, "rome[E1104].code"), (finding.Severity, finding.Path));
    }
}
