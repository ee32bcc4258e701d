using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class OptionSetsWrongTests
{
    private const string File = "certifications/rncp99101/certification.yaml";
    private const string Culture = "certifications/rncp99101/blocs/bc03.yaml";

    [Fact]
    public void The_options_of_the_sample_are_right() => Assert.Empty(Audited.Sample.Of(RuleIds.Opt01));

    [Fact]
    public void A_common_block_is_lacking_in_an_option()
    {
        var finding = Assert.Single(Audited.With(File, "[BC01, BC02, BC04]", "[BC01, BC04]").Of(RuleIds.Opt01));

        Assert.Equal("Événement d’entreprise", finding.Quote!.Culprit);
        Assert.Equal("certifications/rncp99101/blocs/bc02.yaml", Assert.Single(finding.Related).Place.File);
    }

    [Fact]
    public void An_optional_block_that_all_take_is_warned_of() => Assert.Equal(
        FindingSeverity.Warning,
        Assert.Single(Audited.With(File, "[BC01, BC02, BC04]", "[BC01, BC02, BC03, BC04]").Of(RuleIds.Opt01)).Severity);

    [Fact]
    public void A_block_twice_in_one_set_is_an_error() => Assert.Equal(
        "obtention.options[ENTREPRISE].blocs[2]",
        Assert.Single(Audited.With(File, "[BC01, BC02, BC04]", "[BC01, BC02, BC02, BC04]").Of(RuleIds.Opt01)).Path);

    [Fact]
    public void Without_a_role_a_block_may_be_in_some_options() => Assert.Empty(Audited.With(Culture, "role: optionnel\n", "").Of(RuleIds.Opt01));

    [Fact]
    public void Without_sets_nothing_is_known() => Assert.Equal(
        ["RNCP99102"],
        Audited.With("certifications/rncp99102/blocs/bc02.yaml", "role: obligatoire", "role: optionnel").UnknownTo(RuleIds.Opt01));
}
