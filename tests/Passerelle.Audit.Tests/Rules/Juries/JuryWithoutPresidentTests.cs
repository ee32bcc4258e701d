using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Juries;

public class JuryWithoutPresidentTests
{
    [Fact]
    public void It_finds_the_juries_of_the_sample_that_name_none() => Assert.Equal(
        ["RNCP35677", "RNCP41481"],
        Audited.Sample.Of(RuleIds.Jury05).Select(finding => finding.Certification?.Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void It_names_the_jury() => Assert.Equal(
        "La composition du jury J1 ne dit pas qui préside.",
        Assert.Single(Audited.With("certifications/rncp99102/certification.yaml", ", et l’un d’eux préside ;", " ;").Of(RuleIds.Jury05)).Message(Language.French));
}
