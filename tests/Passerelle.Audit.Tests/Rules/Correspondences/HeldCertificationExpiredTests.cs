using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Correspondences;

public class HeldCertificationExpiredTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Row = "      - {certification: RNCP98102, blocs: [BC02]}\n    obtenus: [BC02]\n";
    private const string Other = "      - {certification: RNCP98103}\n    obtenus: [BC02]\n";

    [Fact]
    public void It_is_told_once_with_both_days()
    {
        var finding = Assert.Single(With("echeance: 2024-01-01\n", Row + "  - type: partielle\n    detenus:\n" + Other + "  - type: partielle\n    detenus:\n" + Other).Of(RuleIds.Corr02));

        Assert.Equal(FindingSeverity.Info, finding.Severity);
        Assert.Contains("1er janvier 2024", finding.Message(Language.French), StringComparison.Ordinal);
        Assert.Contains("26 juin 2025", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_ended_later_was_registered_then() => Assert.Empty(With("echeance: 2025-06-26\n", Other).Of(RuleIds.Corr02));

    [Fact]
    public void Without_a_last_day_nothing_is_known()
    {
        var site = With("", Other);

        Assert.Empty(site.Of(RuleIds.Corr02));
        Assert.Equal(["RNCP99102"], site.UnknownTo(RuleIds.Corr02));
    }

    private static Audited With(string expiry, string row) => Audited.With(File, Row, row)
        .AndFile("externes/rncp98103.yaml", $"numero: RNCP98103\nintitule: Agent de tournées\nniveau: 6\n{expiry}");
}
