using Passerelle.Model;
using Passerelle.Site.Assets;

namespace Passerelle.Site.Tests.Assets;

public class BrandColourTests
{
    [Fact]
    public void The_theme_gets_the_colour_as_a_custom_property() =>
        Assert.Equal(":root{--brand:#0a64ff}\n", BrandColour.Parse("#0A64ff")!.Css);

    [Theory]
    [InlineData("2d3fa6")]
    [InlineData("#2d3fa")]
    [InlineData("#2d3fa6f")]
    [InlineData("#2d3fag")]
    [InlineData("#-d3fa6")]
    [InlineData("}body{}")]
    [InlineData("")]
    public void Anything_but_six_digits_is_no_colour(string text) => Assert.Null(BrandColour.Parse(text));

    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ffffff", "#767676", 4.54)]
    [InlineData("#2d3fa6", "#2d3fa6", 1.0)]
    public void Contrast_is_that_of_the_accessibility_rules(string one, string other, double expected) =>
        Assert.Equal(expected, BrandColour.Parse(one)!.ContrastWith(BrandColour.Parse(other)!), 2);

    [Fact]
    public void The_colour_of_a_site_that_names_none_can_be_read_on_paper() =>
        Assert.True(BrandColour.Default.ContrastWith(BrandColour.Paper) >= BrandColour.NeededContrast);

    [Fact]
    public void A_dark_colour_is_taken_without_a_word()
    {
        Assert.Equal("#2d3fa6", $"{Of("#2d3fa6", out var faults)}");
        Assert.Empty(faults);
    }

    [Fact]
    public void A_pale_colour_is_warned_of_where_it_is_written()
    {
        Of("#ff9900", out var faults);

        var warning = Assert.Single(faults);
        Assert.Equal("PAS606", warning.Kind.Code);
        Assert.Equal("site.yaml:9:11", $"{warning.Place}");
        Assert.Equal("the colour “#ff9900” is too pale for text: its contrast is below 4.5", warning.Message(Language.English));
    }

    [Fact]
    public void What_is_no_colour_is_a_fault()
    {
        Assert.Equal(BrandColour.Default, Of("blue", out var faults));
        Assert.Equal("PAS605", Assert.Single(faults).Kind.Code);
    }

    private static BrandColour Of(string text, out List<Diagnostic> faults)
    {
        faults = [];
        var place = new SourceSpan("site.yaml", 9, 11, 9);
        return BrandColour.Of(
            new SiteSettings
            {
                Title = new("Site", place),
                AsOf = new(new DateOnly(2026, 11, 21), place),
                Organisation = new Organisation { Name = new("École", place) },
                BrandColour = new(text, place),
            },
            faults);
    }
}
