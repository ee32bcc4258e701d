using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Nomenclatures;

public class RomeUnknownTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_is_silent_on_the_sample() => Assert.Empty(Audited.Sample.Of(RuleIds.Rome02));

    [Theory]
    [InlineData("A1500", 1)]
    [InlineData("A1501", 0)]
    [InlineData("E1129", 0)]
    public void Both_versions_are_known(string code, int findings) =>
        Assert.Equal(findings, Audited.With(File, "rome: [L1303]", $"rome: [{{code: {code}, libelle: Métier}}]").Of(RuleIds.Rome02).Count);

    [Fact]
    public void It_is_only_a_warning()
    {
        var finding = Assert.Single(Audited.With(File, "rome: [L1303]", "rome: [{code: A1500, libelle: Soins aux animaux}]").Of(RuleIds.Rome02));

        Assert.Equal((FindingSeverity.Warning, "rome[A1500].code"), (finding.Severity, finding.Path));
    }
}
