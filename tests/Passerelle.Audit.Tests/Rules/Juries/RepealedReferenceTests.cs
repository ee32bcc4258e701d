using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Juries;

public class RepealedReferenceTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_decree_of_the_sample() => Assert.Equal("RNCP35677", Assert.Single(Audited.Sample.Of(RuleIds.Vae03)).Certification?.Value);

    [Theory]
    [InlineData("Décret n° 2017-1135 du 4 juillet 2017", "2017-1135")]
    [InlineData("l’article R. 335-7 du code de l’éducation", "R. 335")]
    [InlineData("la CNCP", "CNCP")]
    public void The_reference_is_marked(string reference, string marked) =>
        Assert.Equal(marked, Audited.With(File, "des 2 blocs. Chaque", $"des 2 blocs, selon {reference}. Chaque").Of(RuleIds.Vae03)[0].Quote!.Culprit);

    [Fact]
    public void A_school_may_add_a_name() => Assert.Single(Audited
        .With(File, "des 2 blocs. Chaque", "des 2 blocs, selon le Fongecif. Chaque")
        .AndFile("listes/anciens.txt", "Fongecif\n")
        .Set("listes: {references_perimees: listes/anciens.txt}")
        .Of(RuleIds.Vae03));
}
