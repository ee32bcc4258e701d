using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Texts;

public class FormerNameTests
{
    [Fact]
    public void The_name_is_marked() => Assert.Equal(
        "Nord-Pas-de-Calais",
        Audited.With("certifications/rncp99101/certification.yaml", "Salons et congrès", "Salons du Nord-Pas-de-Calais").Finds(RuleIds.Txt16, "Salons").Quote!.Culprit);
}
