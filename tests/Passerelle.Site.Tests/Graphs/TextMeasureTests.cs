using System.Collections.Immutable;
using Passerelle.Site.Assets;
using Passerelle.Site.Graphs;
using Passerelle.Site.Tests.Graphs.Fonts;

namespace Passerelle.Site.Tests.Graphs;

public class TextMeasureTests
{
    // Each letter is half as wide as it is high, a blank a quarter.
    private static readonly TextMeasure Half = TextMeasure.Of(TinyFont.Of(1000, (' ', ' ', 250), ('!', 'ÿ', 500)));

    [Fact]
    public void A_text_is_as_wide_as_its_letters_in_the_font_of_the_theme() => Assert.Equal(10 * ((4 * 0.5) + 0.25), Half.WidthOf("un mo", 10, bold: false));

    [Fact]
    public void Bold_is_wider() => Assert.True(Half.WidthOf("mot", 10, bold: true) > Half.WidthOf("mot", 10, bold: false));

    [Fact]
    public void What_the_font_has_not_got_is_estimated() =>
        Assert.Equal(TextMeasure.Estimated.WidthOf("ł", 10, bold: false), Half.WidthOf("ł", 10, bold: false));

    [Fact]
    public void A_theme_without_the_font_has_estimates() => Assert.Same(TextMeasure.Estimated, TextMeasure.Of(Bundle("autre.woff2", [])));

    [Fact]
    public void A_font_that_cannot_be_read_leaves_estimates() => Assert.Same(TextMeasure.Estimated, TextMeasure.Of(Bundle(TextMeasure.FontFile, [1, 2, 3])));

    [Fact]
    public void The_font_is_found_in_the_bundle_by_its_name() =>
        Assert.Equal(5, TextMeasure.Of(Bundle(TextMeasure.FontFile, TinyFont.Of(1000, ('a', 'z', 500)))).WidthOf("a", 10, bold: false));

    [Fact]
    public void Lines_are_filled_as_far_as_words_fit() =>
        Assert.Equal(["un deux", "trois"], Half.Wrap("un  deux\n trois", 10, bold: false, 32.5));

    [Fact]
    public void A_blank_before_a_high_sign_does_not_break() => Assert.Equal(["un", "mot :", "« là »"], Half.Wrap("un mot : « là »", 10, bold: false, 27.5));

    [Fact]
    public void A_word_that_is_too_long_is_broken_after_its_hyphen_or_where_the_line_ends()
    {
        Assert.Equal(["audio-", "visuel"], Half.Wrap("audio-visuel", 10, bold: false, 40));
        Assert.Equal(["anticon", "stituti", "on de"], Half.Wrap("anticonstitution de", 10, bold: false, 35));
    }

    [Fact]
    public void A_letter_stays_with_its_accent_and_a_line_has_one_letter_at_least() =>
        Assert.Equal(["e\u0301", "e\u0301"], Half.Wrap("e\u0301e\u0301", 10, bold: false, 1));

    [Fact]
    public void No_text_has_no_line() => Assert.Empty(Half.Wrap(" ", 10, bold: false, 50));

    private static AssetBundle Bundle(string name, byte[] content) => new(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty.Add("police", content),
        ImmutableSortedDictionary<string, string>.Empty.Add(name, "police"));
}
