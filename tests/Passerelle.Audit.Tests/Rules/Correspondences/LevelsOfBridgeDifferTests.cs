using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Correspondences;

public class LevelsOfBridgeDifferTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Row = "  - type: partielle\n    detenus:\n      - {certification: RNCP98102, blocs: [BC02]}\n    obtenus: [BC02]\n";

    [Theory]
    [InlineData("totale", "", FindingSeverity.Error)]
    [InlineData("partielle", "    obtenus: [BC01]\n", FindingSeverity.Info)]
    public void Another_level_is_an_error_where_all_is_given(string extent, string obtained, FindingSeverity severity)
    {
        var finding = Assert.Single(With("RNCP98103", "niveau: 5\n", extent, obtained).Of(RuleIds.Corr03));

        Assert.Equal((severity, "RNCP98103"), (finding.Severity, finding.Quote!.Culprit));
        Assert.Equal("niveau", Assert.Single(finding.Related).Path);
    }

    [Fact]
    public void The_same_level_is_right() => Assert.Empty(With("RNCP98103", "niveau: 6\n", "totale", "").Of(RuleIds.Corr03));

    [Fact]
    public void Without_a_level_nothing_is_known()
    {
        var site = With("RNCP98103", "", "totale", "");

        Assert.Empty(site.Of(RuleIds.Corr03));
        Assert.Equal(["RNCP99102"], site.UnknownTo(RuleIds.Corr03));
    }

    [Fact]
    public void The_other_register_has_no_levels() => Assert.Empty(With("RS9103", "", "partielle", "    obtenus: [BC01]\n").UnknownTo(RuleIds.Corr03));

    private static Audited With(string number, string level, string extent, string obtained) => Audited
        .With(File, Row, $"{Row}  - type: {extent}\n    detenus:\n      - {{certification: {number}}}\n{obtained}")
        .AndFile($"externes/{number.ToLowerInvariant()}.yaml", $"numero: {number}\nintitule: Agent de tournées\n{level}");
}
