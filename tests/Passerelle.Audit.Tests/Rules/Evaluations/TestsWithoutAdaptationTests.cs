using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Evaluations;

public class TestsWithoutAdaptationTests
{
    [Fact]
    public void It_finds_the_fiches_of_the_sample_that_say_nothing() => Assert.Contains("RNCP35677", Audited.Sample.Of(RuleIds.Eval10).Select(finding => finding.Certification?.Value));

    [Fact]
    public void Without_general_forms_nothing_is_known()
    {
        const string file = "certifications/rncp99102/certification.yaml";
        var text = Audited.Exemplary.TextOf(file);
        var site = Audited.Exemplary.AndFile(file, text.Remove(text.IndexOf("modalites_evaluation:", StringComparison.Ordinal), text.IndexOf("obtention:", StringComparison.Ordinal) - text.IndexOf("modalites_evaluation:", StringComparison.Ordinal)));

        Assert.Empty(site.Of(RuleIds.Eval10));
        Assert.Equal(["RNCP99102"], site.UnknownTo(RuleIds.Eval10));
    }
}
