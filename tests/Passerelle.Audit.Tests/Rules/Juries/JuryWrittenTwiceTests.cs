using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Juries;

public class JuryWrittenTwiceTests
{
    [Fact]
    public void The_juries_of_the_sample_all_differ() => Assert.Empty(Audited.Sample.Of(RuleIds.Jury06));

    [Fact]
    public void Each_copy_leads_to_the_first()
    {
        const string file = "certifications/rncp99101/certification.yaml";
        var text = Audited.Exemplary.TextOf(file);
        var copied = text[text.IndexOf("    composition: Le jury compte", StringComparison.Ordinal)..text.IndexOf("    membres: 4", StringComparison.Ordinal)];
        var site = Audited.Exemplary.AndFile(file, text.Replace("voies:\n", $"  - code: J3\n{copied}voies:\n", StringComparison.Ordinal));

        Assert.Equal("jurys[J1].composition", Assert.Single(Assert.Single(site.Of(RuleIds.Jury06)).Related).Path);
    }
}
