using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Tests.Text;

public class TypographyTests
{
    private const string Narrow = "\u202F";

    [Theory]
    [InlineData("Quoi ?", $"Quoi{Narrow}?")]
    [InlineData("un ; deux : trois !", $"un{Narrow}; deux{Narrow}: trois{Narrow}!")]
    [InlineData("« mot »", $"«{Narrow}mot{Narrow}»")]
    [InlineData("54 %", $"54{Narrow}%")]
    [InlineData("l'image", "l’image")]
    [InlineData("https://cefpf.com", "https://cefpf.com")]
    public void French_keeps_its_signs_with_their_words(string text, string expected) =>
        Assert.Equal(expected, new Typography(Language.French).Html(text));

    [Fact]
    public void English_text_is_left_as_it_is() =>
        Assert.Equal("it&#39;s 54 %", new Typography(Language.English).Html("it's 54 %"));

    [Fact]
    public void Markup_is_escaped() =>
        Assert.Equal("&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;", new Typography(Language.French).Html("<script>\"a\" & b</script>"));

    [Theory]
    [InlineData(Language.French, "l'image : « 5\u00A0% »", $"l’image{Narrow}: «{Narrow}5{Narrow}%{Narrow}»")]
    [InlineData(Language.French, "<b> & \"c\" 'd'", "<b> & \"c\" 'd'")]
    [InlineData(Language.English, "it's 54 %", "it's 54 %")]
    public void What_is_not_HTML_is_set_in_the_same_way(Language language, string text, string expected) =>
        Assert.Equal(expected, new Typography(language).Set(text));
}
