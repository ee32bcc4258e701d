using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Correspondences;

public class BridgeOfOneDirectionTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Back = "  - type: partielle\n    detenus:\n      - {certification: RNCP99101, blocs: [BC02]}\n    obtenus: [BC02]\n";

    [Fact]
    public void It_is_a_warning_at_what_is_held()
    {
        var finding = OneWay.Finds(RuleIds.Corr05, "RNCP99102");

        Assert.Equal((FindingSeverity.Warning, "RNCP99101"), (finding.Severity, finding.Certification?.Value));
    }

    [Fact]
    public void An_older_certification_could_not_know() => Assert.Equal(
        FindingSeverity.Info, Assert.Single(OneWay.And(File, "decision: 2025-06-26", "decision: 2024-06-26").Of(RuleIds.Corr05)).Severity);

    [Fact]
    public void One_that_is_no_longer_registered_need_not_answer() =>
        Assert.Empty(OneWay.And(File, "echeance: 2030-06-26", "echeance: 2026-06-26").Of(RuleIds.Corr05));

    [Fact]
    public void A_bridge_back_from_another_block_is_enough() =>
        Assert.Empty(Audited.With(File, Back, Back.Replace("obtenus: [BC02]", "obtenus: [BC01]", StringComparison.Ordinal)).Of(RuleIds.Corr05));

    private static Audited OneWay => Audited.With(File, Back, "");
}
