using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Correspondences;

public class BlockOfNoBridgeTests
{
    private const string File = "certifications/rncp99101/certification.yaml";
    private const string Fourth = "  - type: partielle\n    detenus:\n      - {certification: RNCP98101, blocs: [BC04]}\n    obtenus: [BC04]\n";

    [Fact]
    public void Each_block_without_one_is_told() =>
        Assert.Equal(["RNCP99101 bc04.yaml titre"], Audited.With(File, Fourth, "").PlacesOf(RuleIds.Corr06));

    [Fact]
    public void A_total_correspondence_gives_all_blocks() => Assert.Empty(Audited
        .With(File, Fourth, "  - type: totale\n    detenus:\n      - {certification: RNCP98101}\n")
        .Of(RuleIds.Corr06));

    [Fact]
    public void A_certification_without_correspondences_says_nothing() =>
        Assert.DoesNotContain(Audited.Sample.Of(RuleIds.Corr06), finding => finding.Certification?.Value == "RNCP34708");
}
