using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Statistics;

public class NobodyByExperienceTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void It_finds_the_fiches_of_the_sample() => Assert.Equal(["RNCP34708", "RNCP41481"], Audited.Sample.Of(RuleIds.Stat07).Select(finding => finding.Certification?.Value));

    [Fact]
    public void A_number_that_is_not_told_is_unknown()
    {
        var site = Audited.With(File, "certifies: 21, vae: 1,", "certifies: 21,").And(File, "certifies: 19, vae: 2,", "certifies: 19, vae: 0,");

        Assert.Empty(site.Of(RuleIds.Stat07));
        Assert.Equal(["RNCP99102"], site.UnknownTo(RuleIds.Stat07));
    }
}
