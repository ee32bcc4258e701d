using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Competencies;

public class UnevenCodesTests
{
    private const string File = "certifications/rncp99101/certification.yaml";

    [Fact]
    public void Signs_that_differ_are_told_once_as_information()
    {
        var finding = Assert.Single(Audited
            .With(File, "modalites_evaluation:", "competences_attestees:\n  - competences:\n      - C1.1 – Analyser\n      - C1.2 - Concevoir\n      - \"C1.3 : Chiffrer\"\nmodalites_evaluation:")
            .Of(RuleIds.Comp07));

        Assert.Equal(FindingSeverity.Info, finding.Severity);
        Assert.Equal("C1.2 - ", finding.Quote!.Culprit);
    }

    [Fact]
    public void The_same_sign_is_left_alone() => Assert.Empty(Audited
        .With(File, "modalites_evaluation:", "competences_attestees:\n  - competences:\n      - C1.1 – Analyser\n      - C1.2 – Concevoir\nmodalites_evaluation:")
        .Of(RuleIds.Comp07));
}
