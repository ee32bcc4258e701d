using Passerelle.Site.Sheets.Office;

namespace Passerelle.Site.Tests.Sheets.Office;

public class XmlTextTests
{
    [Theory]
    [InlineData("Préparer « un » tournage.")]
    [InlineData("ligne\r\n\tsuite")]
    [InlineData("🎬 au début, à la fin 🎬")]
    [InlineData("")]
    public void Text_that_can_be_written_stays_as_it_is(string text) => Assert.Same(text, XmlText.Of(text));

    [Theory]
    [InlineData("a\u0000b", "a\uFFFDb")]
    [InlineData("\u001F", "\uFFFD")]
    [InlineData("\uFFFE", "\uFFFD")]
    public void Letters_that_cannot_be_written_are_replaced_one_by_one(string text, string expected) => Assert.Equal(expected, XmlText.Of(text));

    // An attribute holds its texts in UTF-8, which has no half letters: these stand in the method.
    [Fact]
    public void Half_a_letter_is_replaced()
    {
        Assert.Equal("fin\uFFFD", XmlText.Of("fin\uD83C"));
        Assert.Equal("\uFFFD début", XmlText.Of("\uDFAC début"));
        Assert.Equal("\uFFFD\uD83C\uDFAC", XmlText.Of("\uD83C\uD83C\uDFAC"));
    }
}
