using Passerelle.Import.OpenData.Xml;

namespace Passerelle.Import.Tests.OpenData.Xml;

public class MarkupTests
{
    [Theory]
    [InlineData("<p>Construire</p><p>Réparer</p>", "Construire\nRéparer")]
    [InlineData("Construire<br/>Réparer<BR>Régler", "Construire\nRéparer\nRégler")]
    [InlineData("<p class=\"c\">Il sait :</p><ul><li>construire</li><li><b>réparer</b></li></ul>", "Il sait :\n- construire\n- réparer")]
    [InlineData("L&rsquo;&eacute;rable&nbsp;: <em>10&nbsp;&amp; plus</em>", "L’érable\u00A0: 10\u00A0& plus")]
    [InlineData("<p>Sur\n   deux lignes</p>", "Sur deux lignes")]
    [InlineData("<table><tr><td>Bois</td><td>Érable</td></tr><tr><td>Vernis</td></tr></table>", "Bois Érable\nVernis")]
    public void Tags_go_and_lines_stay(string html, string expected) => Assert.Equal(expected, Markup.Strip(html));

    [Theory]
    [InlineData("Moins de 5 ans : < 5 ans, et > 2 ans")]
    [InlineData("a <b et c> d")]
    [InlineData("Cordes & archets    - érable  - épicéa ")]
    [InlineData("Voir <RNCP12345>")]
    [InlineData("https://cordes.example/?a=1&copie=2;")]
    public void A_text_without_HTML_is_left_as_it_is(string text) => Assert.Equal(text, Markup.Strip(text));

    [Fact]
    public void Tags_within_tags_cost_no_more_than_their_length()
    {
        const int depth = 300_000;

        var text = string.Concat(Enumerable.Repeat("<b>", depth)) + "Érable" + string.Concat(Enumerable.Repeat("</b>", depth));

        Assert.Equal("Érable", Markup.Strip(text));
    }
}
