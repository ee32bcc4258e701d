using Passerelle.Site.Assets;
using Passerelle.Site.Sheets.Office;

namespace Passerelle.Site.Tests.Sheets.Office;

public class OfficePaletteTests
{
    [Fact]
    public void A_dark_colour_is_for_headings_and_bears_white() =>
        Assert.Equal(("2D3FA6", "FFFFFF", "2D3FA6"), Of("#2d3fa6"));

    [Fact]
    public void A_pale_colour_is_for_grounds_only_and_bears_black() =>
        Assert.Equal(("FFD54F", "000000", "1F1F1F"), Of("#ffd54f"));

    [Fact]
    public void A_colour_that_cannot_be_read_is_the_default() => Assert.Equal(Of(BrandColour.Default.ToString()), Of("bleu"));

    [Theory]
    [InlineData("#000000")]
    [InlineData("#2d3fa6")]
    [InlineData("#ff0000")]
    [InlineData("#00ff00")]
    public void Ink_can_be_read_on_the_tint(string colour)
    {
        var tint = BrandColour.Parse("#" + OfficePalette.Of(colour).Tint)!;

        Assert.True(tint.ContrastWith(BrandColour.Parse("#" + OfficePalette.Ink)!) >= 7);
        Assert.True(tint.ContrastWith(BrandColour.Parse("#" + OfficePalette.Muted)!) >= BrandColour.NeededContrast);
    }

    private static (string Brand, string OnBrand, string Heading) Of(string colour)
    {
        var palette = OfficePalette.Of(colour);
        return (palette.Brand, palette.OnBrand, palette.Heading);
    }
}
