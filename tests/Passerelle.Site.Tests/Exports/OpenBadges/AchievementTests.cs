using System.Text.Json.Nodes;
using Passerelle.Model;
using Passerelle.Site.Exports;
using Passerelle.Site.Exports.OpenBadges;
using Passerelle.Site.Tests.Sheets;

namespace Passerelle.Site.Tests.Exports.OpenBadges;

public class AchievementTests
{
    // The properties of an Achievement and of an Alignment that Open Badges 3.0 requires.
    private static readonly string[] Required = ["id", "type", "criteria", "description", "name"];
    private static readonly string[] RequiredOfAlignment = ["type", "targetName", "targetUrl"];

    private static readonly Certification Certification = GivenExports.Certification();

    public static TheoryData<string> Extremes => Printed.Extremes();

    [Fact]
    public void A_certification_is_a_certification_aligned_with_its_blocks() =>
        GoldenFile.AssertJson("open-badges.json", Achievement.Of(Certification, GivenExports.Source()));

    [Fact]
    public void A_block_is_a_micro_credential_aligned_with_its_certification_and_its_competencies() =>
        GoldenFile.AssertJson("open-badges.block.json", Achievement.Of(Certification, Certification.Blocks[0], GivenExports.Source()));

    [Theory]
    [MemberData(nameof(Extremes))]
    public void What_the_standard_requires_is_there_at_the_limits(string name)
    {
        var certification = Printed.Extreme(name);
        var source = GivenExports.Of(certification);
        byte[][] files = [Achievement.Of(certification, source), .. certification.Blocks.Select(block => Achievement.Of(certification, block, source))];

        Assert.All(files.Select(file => JsonNode.Parse(file)!), achievement =>
        {
            Assert.All(Required, property => Assert.NotNull(achievement[property]));
            Assert.All(achievement["alignment"]?.AsArray() ?? [], alignment => Assert.All(RequiredOfAlignment, property => Assert.NotNull(alignment![property])));
        });
    }

    [Fact]
    public void Without_an_address_identifiers_stand_for_the_pages()
    {
        var achievement = JsonNode.Parse(Achievement.Of(Certification, Certification.Blocks[0], GivenExports.WithoutAddress()))!;

        Assert.Equal((string?)achievement["id"], (string?)achievement["criteria"]!["id"]);
        Assert.Equal(Identifiers.Urn(Identifiers.Of(GivenExports.Number)), (string?)achievement["alignment"]![0]!["targetUrl"]);
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var bare = Given.Certification("RNCP10001");

        Assert.Equal(
            ["@context", "id", "type", "achievementType", "name", "description", "humanCode", "inLanguage", "criteria", "otherIdentifier"],
            JsonNode.Parse(Achievement.Of(bare, GivenExports.Of(bare)))!.AsObject().Select(pair => pair.Key));
    }
}
