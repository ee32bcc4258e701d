using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class CertificationOfNoBlockTests
{
    [Fact]
    public void No_block_at_all_is_an_error()
    {
        var finding = Assert.Single(With("RNCP99103", "niveau: 6\n").Of(RuleIds.Bloc01));

        Assert.Equal((FindingSeverity.Error, "RNCP99103"), (finding.Severity, finding.Quote!.Culprit));
    }

    [Fact]
    public void One_block_is_a_warning() => Assert.Equal(
        FindingSeverity.Warning,
        Assert.Single(With("RNCP99103", "niveau: 6\n").AndFile("certifications/rncp99103/blocs/bc01.yaml", "code: BC01\ntitre: Accueil du public\ncompetences: []\n").Of(RuleIds.Bloc01)).Severity);

    [Fact]
    public void The_other_register_has_no_blocks() => Assert.Empty(With("RS9103", "").Of(RuleIds.Bloc01));

    private static Audited With(string number, string level) => Audited.Exemplary.AndFile(
        $"certifications/{number.ToLowerInvariant()}/certification.yaml", $"numero: {number}\nintitule: Accueil du public\n{level}enregistrement: {{}}\n");
}
