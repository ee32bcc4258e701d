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
}
