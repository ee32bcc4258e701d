using Passerelle.Import.Pages;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Pages;

/// <summary>The five real pages: what was counted in them by eye is found again by the import.</summary>
public class SeedTests
{
    private const string Sheet2018 = "000_1c589d6e9c544f56";
    private const string Page2021 = "001_657f0847b6dcf0eb";
    private const string Page2025 = "002_ac8fb06a66259bb1";
    private const string Page2020 = "003_91cb585b8f4999c7";
    private const string PageOfRight = "004_0c64820fd1def407";

    private static readonly string[] Seeds = [Sheet2018, Page2021, Page2025, Page2020, PageOfRight];

    public static TheoryData<string> All => [.. Seeds];

    [SharedTheory]
    [InlineData(Sheet2018, "RNCP32017", "7 I")]
    [InlineData(Page2021, "RNCP35677", "6 ")]
    [InlineData(Page2025, "RNCP41481", "5 ")]
    [InlineData(Page2020, "RNCP34708", "6 ")]
    [InlineData(PageOfRight, "RNCP41242", "6 ")]
    public void Number_and_levels(string seed, string number, string levels) =>
        Assert.Equal((number, levels), ($"{Of(seed).Number}", $"{Of(seed).Level} {Of(seed).Level1969}"));

    [SharedTheory]
    [InlineData(Sheet2018, "323n", "", "E1104 E1205 L1302 L1304")]
    [InlineData(Page2021, "326 323", "24223 46254 46276 46257", "E1205")]
    [InlineData(Page2025, "310 320 323", "46274 46282 46217", "L1304 L1302 E1104 L1509 L1503")]
    [InlineData(Page2020, "323p 323n 323w", "46244", "L1302")]
    [InlineData(PageOfRight, "321v 323m 323p", "46269 46281 46244", "L1302 L1304 L1505 L1507")]
    public void Codes_of_the_nomenclatures(string seed, string nsf, string formacodes, string rome)
    {
        var found = Of(seed).Classification;

        Assert.Equal(nsf, string.Join(' ', found.Nsf.Select(code => code.Code)));
        Assert.Equal(formacodes, string.Join(' ', found.Formacodes.Select(code => code.Code)));
        Assert.Equal(rome, string.Join(' ', found.Rome.Select(code => code.Code)));
    }

    [SharedTheory]
    [InlineData(Sheet2018, "2 2 2 2")]
    [InlineData(Page2021, "6 9 7")]
    [InlineData(Page2025, "10 4 3 6")]
    [InlineData(Page2020, "7 8 10")]
    [InlineData(PageOfRight, "1 3 2 3 5 7 6 6 6 6 6")]
    public void Competencies_of_each_block(string seed, string counts) =>
        Assert.Equal(counts, string.Join(' ', Of(seed).Blocks.Select(block => block.Competencies.Count)));

    [SharedTheory]
    [InlineData(Sheet2018, "1 1 1 1")]
    [InlineData(Page2021, "1 2 2")]
    [InlineData(Page2025, "1 2 2 2")]
    [InlineData(Page2020, "1 1 1")]
    [InlineData(PageOfRight, "1 1 1 1 1 2 2 2 2 2 1")]
    public void Evaluations_of_each_block(string seed, string counts) =>
        Assert.Equal(counts, string.Join(' ', Of(seed).Blocks.Select(block => block.Evaluations.Count)));

    [SharedTheory]
    [InlineData(Sheet2018, 4, 4, 1)]
    [InlineData(Page2021, 5, 22, 2)]
    [InlineData(Page2025, 4, 23, 2)]
    [InlineData(Page2020, 4, 27, 1)]
    [InlineData(PageOfRight, 6, 51, 5)]
    public void Activities_attested_competencies_and_certifiers(string seed, int activities, int attested, int certifiers)
    {
        var found = Of(seed);

        Assert.Equal((activities, attested, certifiers), (found.Activities.Count, found.AttestedCompetencies.Sum(group => group.Competencies.Count), found.Certifiers.Count));
    }

    [SharedTheory]
    [InlineData(Sheet2018, "+ + + + + +", 1)]
    [InlineData(Page2021, "- - + + - +", 1)]
    [InlineData(Page2025, "+ + + + + +", 2)]
    [InlineData(Page2020, "+ + + + - +", 1)]
    [InlineData(PageOfRight, "+ - + - - +", 1)]
    public void Routes_and_juries(string seed, string routes, int juries)
    {
        var found = Of(seed);

        Assert.Equal(routes, string.Join(' ', found.AccessRoutes.Select(route => route.Open.Value switch { Answer.Yes => '+', Answer.No => '-', _ => '?' })));
        Assert.Equal(juries, found.Juries.Count);
        Assert.All(found.AccessRoutes, route => Assert.Equal(route.Open.Value == Answer.Yes, route.Jury is not null));
    }

    [SharedTheory]
    [MemberData(nameof(All))]
    public void Territories_are_not_settled_by_any_of_them(string seed) =>
        Assert.Equal((Answer.Unknown, Answer.Unknown), (Of(seed).Territories.NewCaledonia?.Value, Of(seed).Territories.FrenchPolynesia?.Value));

    [SharedTheory]
    [InlineData(Sheet2018, "2018-12-11 5 2013-06-28 2023-12-18 ")]
    [InlineData(Page2021, "2021-06-17 3  2024-06-17 ")]
    [InlineData(Page2025, "2025-10-27 5  2030-10-27 2034-10-26")]
    [InlineData(Page2020, "2020-06-29 5  2025-06-29 ")]
    [InlineData(PageOfRight, "  2025-09-01 2029-08-31 ")]
    public void Dates_of_the_registration(string seed, string dates)
    {
        var found = Of(seed).Registration;

        Assert.Equal(dates, $"{Day(found.Decision)} {found.Years} {Day(found.Start)} {Day(found.Expiry)} {Day(found.LastAward)}");
    }

    [SharedTheory]
    [InlineData(Sheet2018, 0, 1, 0, 19, 0, 2, 0, 0)]
    [InlineData(Page2021, 0, 0, 0, 0, 1, 0, 0, 0)]
    [InlineData(Page2025, 10, 0, 4, 1, 0, 0, 0, 1)]
    [InlineData(Page2020, 0, 1, 2, 0, 0, 0, 0, 1)]
    [InlineData(PageOfRight, 0, 0, 3, 1, 0, 0, 4, 1)]
    public void Rows_of_the_tables(string seed, int bridges, int legalTexts, int promotions, int links, int partners, int venues, int changes, int replaced)
    {
        var found = Of(seed);

        Assert.Equal(
            (bridges, legalTexts, promotions, links, partners, venues, changes, replaced),
            (found.Equivalences.Count, found.LegalTexts.Count, found.Promotions.Count, found.Links.Count, found.Partners.Count, found.Venues.Count, found.CertifierHistory.Count, found.Replaces.Count));
    }

    [SharedFact]
    public void Options_have_seven_common_blocks_and_one_of_their_own() => Assert.Equal(
        ["REALISATION-CINEMA 8 BC08", "REALISATION-SERIE 8 BC08", "REALISATION-TELEVISION 8 BC08", "IMAGE 8 BC09", "MONTAGE 8 BC10", "PRODUCTION 8 BC11"],
        Of(PageOfRight).Completion!.Options.Select(option => $"{option.Code} {option.Blocks.Count} {option.Blocks[^1]}"));

    [SharedFact]
    public void Activities_belong_to_the_options_above_them() => Assert.Equal(
        ["", "", "REALISATION-CINEMA REALISATION-SERIE REALISATION-TELEVISION", "IMAGE", "MONTAGE", "PRODUCTION"],
        Of(PageOfRight).Activities.Select(activity => string.Join(' ', activity.Options)));

    [SharedFact]
    public void Bridges_of_several_blocks_are_one_bridge() => Assert.Equal(
        ["1:5", "1:2", "1:1", "3:1", "1:1", "1:1", "1:1", "1:1", "1:1", "1:1"],
        Of(Page2025).Equivalences.Select(bridge => $"{bridge.Obtained.Count}:{bridge.Held.Sum(held => held.Blocks.Count)}"));

    [SharedTheory]
    [MemberData(nameof(All))]
    public void Nothing_is_left_over(string seed) => Assert.Empty(Of(seed).Unrecognised);

    [SharedTheory]
    [MemberData(nameof(All))]
    public void What_was_read_stands_in_the_fiche(string seed)
    {
        var fiche = Read(seed);
        var words = RecordWords.Of(fiche.Certification, fiche.Externals);

        Assert.All(fiche.Content.Where(text => text.WrittenAs is null), text => Assert.All(RecordWords.OfText(text.Text), word => Assert.Contains(word, words)));
    }

    [SharedTheory]
    [MemberData(nameof(All))]
    public void No_word_but_those_of_the_template_is_lost(string seed)
    {
        var fiche = Read(seed);
        var words = RecordWords.Of(fiche.Certification, fiche.Externals);
        string[] template =
            ["X", "Non", "Niveau", "Code", "RNCP", "Nomenclature", "1969", "Europe", "Intitulé", "Descriptif", "Modalités", "évaluation", "Habilitation", "organiser", "Est", "ajouté"];
        var lost = PageSections.Of(Page.OfText(Text(seed), seed).Lines)
            .SelectMany(section => section.Printed)
            .SelectMany(line => RecordWords.OfText(line.Text))
            .Where(word => !words.Contains(word) && !template.Contains(word) && !words.Contains("RNCP" + word));

        Assert.Empty(lost.Except(["9Etablir"]));
    }

    private static string Day(Located<DateOnly>? day) => day is { } found ? FrenchValues.InYaml(found.Value) : "";

    private static Certification Of(string seed) => Read(seed).Certification;

    private static ImportedFiche Read(string seed) => ReadPage.Whole(Text(seed));

    private static string Text(string seed) => File.ReadAllText(Shared.At("seeds", seed + ".txt"));
}
