using Passerelle.Model;
using Passerelle.Site.Sheets.Contents;

namespace Passerelle.Site.Tests.Sheets.Contents;

public class SheetHeadTests
{
    private static readonly Certification Plain = Given.Certification("RNCP41481", "L'image", Given.Block("BC01", "Préparer : lire", ["Lire."]));

    [Fact]
    public void A_block_is_named_by_its_own_code_and_by_its_certification()
    {
        var head = BlockSheet.Of(Plain, Plain.Blocks[0], GivenSource.Of(Plain)).Head;

        Assert.Equal("Fiche de bloc de compétences", head.Kind);
        Assert.Equal("RNCP41481BC01", head.Code);
        Assert.Equal("Préparer\u202F: lire", head.Title);
        Assert.Equal(("RNCP41481", "L’image"), (head.CertificationNumber, head.CertificationTitle));
    }

    [Fact]
    public void It_says_the_level_the_state_and_the_day()
    {
        var head = CertificationSheet.Of(Plain, GivenSource.Of(Plain)).Head;

        Assert.Equal("Niveau 5, équivalent bac + 2", head.Level);
        Assert.Equal("Active jusqu’au 27 octobre 2030", head.State);
        Assert.Equal("État au 21 novembre 2026", head.AsOf);
        Assert.Equal(Given.Today, head.AsOfDay);
        Assert.Equal("École du Plateau", head.School);
    }

    [Fact]
    public void It_speaks_the_language_of_the_site()
    {
        var head = ReferentialSheet.Of(Plain, GivenSource.Of(Given.Catalogue(Plain), Language.English)).Head;

        Assert.Equal("en", head.LanguageTag);
        Assert.Equal("As of 21 November 2026", head.AsOf);
    }

    [Fact]
    public void The_address_is_that_of_the_page() =>
        Assert.Equal("https://ecole.example/rncp41481/bc01/", BlockSheet.Of(Plain, Plain.Blocks[0], GivenSource.At("https://ecole.example/", Plain)).Head.Address);

    [Fact]
    public void Another_address_takes_the_place_of_the_one_of_the_site()
    {
        Assert.True(WebAddress.TryParse("https://essai.example", out var other));

        Assert.Equal("https://essai.example/rncp41481/", CertificationSheet.Of(Plain, GivenSource.At("https://ecole.example", Plain), other).Head.Address);
    }

    [Fact]
    public void A_site_without_an_address_gives_none() => Assert.Null(CertificationSheet.Of(Plain, GivenSource.Of(Plain)).Head.Address);

    [Theory]
    [InlineData(null, "#2d3fa6")]
    [InlineData("rouge", "#2d3fa6")]
    [InlineData("#A01C2B", "#a01c2b")]
    public void The_colour_is_the_school_s_or_the_default(string? written, string expected)
    {
        var catalogue = Given.Catalogue(Plain);
        var settings = catalogue.Settings with { BrandColour = written is null ? null : Given.At(written) };
        var coloured = new Catalogue(settings, [Plain], [], catalogue.Nomenclatures, [], [], []);

        Assert.Equal(expected, CertificationSheet.Of(Plain, GivenSource.Of(coloured)).Head.Colour);
    }
}
