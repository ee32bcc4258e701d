using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Correspondences;

public class ExtentContradictedTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Row = "  - type: partielle\n    detenus:\n      - {certification: RNCP98102, blocs: [BC02]}\n    obtenus: [BC02]\n";

    [Theory]
    [InlineData("  - type: totale\n    detenus:\n      - {certification: RNCP98102, blocs: [BC02]}\n    obtenus: [BC02]\n", "totale")]
    [InlineData("  - type: partielle\n    detenus:\n      - {certification: RNCP98102}\n", "partielle")]
    [InlineData("  - type: partielle\n    detenus:\n      - {certification: RNCP99102, blocs: [BC01]}\n    obtenus: [BC02]\n", "RNCP99102")]
    public void A_row_that_contradicts_itself_is_an_error(string row, string marked) =>
        Assert.Equal((FindingSeverity.Error, marked), Assert.Single(Audited.With(File, Row, row).Of(RuleIds.Corr01).Select(finding => (finding.Severity, finding.Quote!.Culprit))));

    [Theory]
    [InlineData("  - type: totale\n    detenus:\n      - {certification: RNCP98102}\n")]
    [InlineData("  - type: totale\n    detenus:\n      - {certification: RNCP98102}\n    obtenus: [BC01, BC02]\n")]
    [InlineData("  - type: partielle\n    detenus:\n      - {certification: RNCP98102}\n    obtenus: [BC01, BC02]\n")]
    public void A_total_one_gives_all_and_a_partial_one_some(string row) => Assert.Empty(Audited.With(File, Row, row).Of(RuleIds.Corr01));
}
