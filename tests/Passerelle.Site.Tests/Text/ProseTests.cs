using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Tests.Text;

public class ProseTests
{
    [Theory]
    [InlineData("Une ligne.", "<p>Une ligne.</p>")]
    [InlineData("Une ligne\nqui continue.", "<p>Une ligne qui continue.</p>")]
    [InlineData("Un.\n\nDeux.\n", "<p>Un.</p><p>Deux.</p>")]
    [InlineData("Liste\n- a\n- b\n\nFin", "<p>Liste</p><ul><li>a</li><li>b</li></ul><p>Fin</p>")]
    [InlineData("- a\n  suite\n- b", "<ul><li>a suite</li><li>b</li></ul>")]
    [InlineData("<b>", "<p>&lt;b&gt;</p>")]
    [InlineData("", "")]
    public void Blank_lines_part_paragraphs_and_dashes_make_lists(string text, string expected)
    {
        using var html = new StringWriter();

        Prose.Write(text, new Typography(Language.French), html);

        Assert.Equal(expected, html.ToString());
    }
}
