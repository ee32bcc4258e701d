using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Nomenclatures;

public class IdccForBrochureTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_number_of_the_sample()
    {
        var finding = Assert.Single(Audited.Sample.Of(RuleIds.Ccn01));

        Assert.Equal(("RNCP35677", "2642"), (finding.Certification?.Value, finding.Quote?.Text));
        Assert.StartsWith("2642 est un IDCC", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2642")]
    [InlineData("86")]
    [InlineData("brochure 3117")]
    public void A_number_that_nobody_knows_is_judged_by_its_form(string number) =>
        Assert.Contains("n’a pas la forme", Assert.Single(Of(number)).Message(Language.French), StringComparison.Ordinal);

    [Theory]
    [InlineData("3117")]
    [InlineData("3109")]
    public void A_brochure_is_left_alone(string number) => Assert.Empty(Of(number));

    private static IReadOnlyList<Finding> Of(string number) =>
        Audited.With(File, "idcc: [1285]\n", $"idcc: [1285]\nccn: [{{numero: \"{number}\", libelle: Convention}}]\n").Of(RuleIds.Ccn01);
}
