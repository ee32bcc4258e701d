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
    [InlineData("fin\uD83C", "fin\uFFFD")]
    [InlineData("\uDFAC début", "\uFFFD début")]
    [InlineData("\uD83C\uD83C\uDFAC", "\uFFFD\uD83C\uDFAC")]
    [InlineData("\uFFFE", "\uFFFD")]
    public void Letters_that_cannot_be_written_are_replaced_one_by_one(string text, string expected) => Assert.Equal(expected, XmlText.Of(text));
}
