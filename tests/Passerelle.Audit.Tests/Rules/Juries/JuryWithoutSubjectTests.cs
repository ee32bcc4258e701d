using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Juries;

public class JuryWithoutSubjectTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void The_pronoun_is_marked() =>
        Assert.Equal("Ceux-ci", Assert.Single(Audited.With(File, "composition: Le jury compte quatre membres,", "composition: Ceux-ci sont quatre,").Of(RuleIds.Jury07)).Quote!.Culprit);

    [Fact]
    public void A_pronoun_further_on_has_its_subject() =>
        Assert.Empty(Audited.With(File, "Trois sont des professionnels", "Ils siègent ensemble. Trois sont des professionnels").Of(RuleIds.Jury07));
}
