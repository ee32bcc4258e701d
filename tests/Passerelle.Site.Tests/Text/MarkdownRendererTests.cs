using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Text;

namespace Passerelle.Site.Tests.Text;

public class MarkdownRendererTests
{
    private readonly MarkdownRenderer renderer = new(new Typography(Language.French), withFileNames: false);

    [Theory]
    [InlineData("# Titre\n## Partie", "<h2 id=\"titre\">Titre</h2>\n<h3 id=\"partie\">Partie</h3>\n")]
    [InlineData("## Partie", "<h2 id=\"partie\">Partie</h2>\n")]
    [InlineData("[glossaire](/glossaire/#vae)", "<p><a href=\"../glossaire/#vae\">glossaire</a></p>\n")]
    [InlineData("[piège](javascript:alert(1))", "<p><a href=\"javascript%3Aalert(1)\">piège</a></p>\n")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("une\nproduction", "<p>une\nproduction</p>\n")]
    [InlineData("l'école : oui", "<p>l’école\u202F: oui</p>\n")]
    public void Markdown_becomes_safe_html(string markdown, string expected) =>
        Assert.Equal(expected, renderer.Render(markdown, new PageAddress("/guide/")));

    [Fact]
    public void A_table_is_captioned_by_its_heading_and_never_styled_inline() => Assert.Equal(
        "<h2 id=\"sigles\">Sigles</h2>\n<div class=\"scroll\" tabindex=\"0\"><table class=\"plain\"><caption class=\"hidden\">Sigles</caption>"
        + "<thead><tr><th scope=\"col\">Sigle</th><th scope=\"col\">Sens</th></tr></thead><tbody><tr><td>VAE</td><td><em>expérience</em></td></tr></tbody></table></div>\n",
        renderer.Render("## Sigles\n\n| Sigle | Sens |\n|---|:-:|\n| VAE | *expérience* |", new PageAddress("/guide/")));

    [Fact]
    public void A_block_of_code_can_be_reached_by_keyboard() => Assert.Equal(
        "<pre tabindex=\"0\"><code>niveau: 5\n</code></pre>\n",
        renderer.Render("```\nniveau: 5\n```", new PageAddress("/guide/")));
}
