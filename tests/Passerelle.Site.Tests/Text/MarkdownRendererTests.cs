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
    [InlineData("[piège](javascript:alert(1))", "<p><a href=\"\">piège</a></p>\n")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("une\nproduction", "<p>une\nproduction</p>\n")]
    [InlineData("l'école : oui", "<p>l’école\u202F: oui</p>\n")]
    public void Markdown_becomes_safe_html(string markdown, string expected) =>
        Assert.Equal(expected, renderer.Render(markdown, new PageAddress("/guide/")).Html);
}
