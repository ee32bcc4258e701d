using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Juries;

public class JuryMiscountedTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Theory]
    [InlineData(74, 0)]
    [InlineData(73, 1)]
    public void A_share_is_true_within_a_point(int share, int found) =>
        Assert.Equal(found, Audited.With(File, "    part_externes: 75", $"    part_externes: {share}").Of(RuleIds.Jury02).Count);

    [Fact]
    public void A_share_without_a_number_of_members_is_not_compared() => Audited.With(File, "    membres: 4\n    part_externes: 75", "    part_externes: 75").FindsNothing();

    [Fact]
    public void The_sample_adds_up() => Assert.Empty(Audited.Sample.Of(RuleIds.Jury02));

    [Fact]
    public void A_number_of_the_text_is_compared_with_that_of_the_field()
    {
        var finding = Assert.Single(Audited.With(File, "    membres: 4\n    part_externes: 75", "    membres: 5\n    part_externes: 80").Of(RuleIds.Jury02));

        Assert.Equal("quatre membres", finding.Quote!.Culprit);
        Assert.Equal("La composition du jury J1 annonce 4 personnes, et « membres » en compte 5.".Replace("« ", "«\u202F", StringComparison.Ordinal).Replace(" »", "\u202F»", StringComparison.Ordinal), finding.Message(Language.French));
    }

    [Theory]
    [InlineData("- un président", 1)]
    [InlineData("- deux présidents", 0)]
    [InlineData("- des professionnels", 0)]
    public void A_list_of_numbers_is_added_up(string line, int found)
    {
        var text = Audited.Exemplary.TextOf(File);
        var start = text.IndexOf("    composition:", StringComparison.Ordinal);
        var site = Audited.Exemplary.AndFile(File, text[..start] + $"    composition: |-\n      Quatre personnes :\n      - 2 professionnels extérieurs\n      {line}\n" + text[text.IndexOf("    membres:", StringComparison.Ordinal)..]);

        Assert.Equal(found, site.Of(RuleIds.Jury02).Count);
        Assert.All(site.Of(RuleIds.Jury02), finding => Assert.Equal(FindingSeverity.Warning, finding.Severity));
    }
}
