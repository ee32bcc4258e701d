using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Correspondences;

public class HeldBlockGivesSeveralTests
{
    private const string File = "certifications/rncp99101/certification.yaml";
    private const string Third = "      - {certification: RNCP98101, blocs: [BC03]}\n";
    private const string Fourth = "      - {certification: RNCP98101, blocs: [BC04]}\n    obtenus: [BC04]";

    [Fact]
    public void It_finds_the_block_of_the_sample()
    {
        var finding = Assert.Single(Audited.Sample.Of(RuleIds.Corr04), each => each.Severity == FindingSeverity.Warning);

        Assert.Equal("RNCP41481", finding.Certification?.Value);
        Assert.Contains("RNCP39377BC04", finding.Message(Language.French), StringComparison.Ordinal);
        Assert.Equal(["déjà suffisant ici", "un parmi plusieurs ici"], finding.Related.Select(related => finding.RoleOf(related, Language.French)));
    }

    [Fact]
    public void Several_blocks_in_one_row_are_only_information() =>
        Assert.Equal(FindingSeverity.Info, Assert.Single(Audited.With(File, Fourth, Fourth.Replace("obtenus: [BC04]", "obtenus: [BC03, BC04]", StringComparison.Ordinal)).Of(RuleIds.Corr04)).Severity);

    [Fact]
    public void Two_blocks_together_may_give_two() => Assert.Empty(Audited
        .With(File, Fourth, "      - {certification: RNCP98101, blocs: [BC03, BC04]}\n    obtenus: [BC03, BC04]")
        .Of(RuleIds.Corr04));

    [Fact]
    public void A_whole_certification_may_give_several() => Assert.Empty(Audited
        .With(File, Fourth, "      - {certification: RNCP98101}\n    obtenus: [BC03, BC04]")
        .Of(RuleIds.Corr04));

    [Fact]
    public void The_same_block_twice_gives_one() => Assert.Empty(Audited
        .With(File, Third + "    obtenus: [BC03]\n", Third + "    obtenus: [BC03]\n  - type: partielle\n    detenus:\n" + Third + "    obtenus: [BC03]\n")
        .Of(RuleIds.Corr04));
}
