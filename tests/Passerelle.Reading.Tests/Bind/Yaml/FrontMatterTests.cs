using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Tests.Bind.Yaml;

public class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitre: a\nordre: 1\n---\n\nTexte.\n")]
    [InlineData("---\r\ntitre: a\r\nordre: 1\r\n---\r\n\r\nTexte.\r\n")]
    [InlineData("---  \ntitre: a\nordre: 1\n--- \n\nTexte.\n")]
    public void A_page_is_parted_at_its_second_rule(string text)
    {
        var parts = Of(text)!;

        Assert.Equal("titre: a\nordre: 1", parts.Header);
        Assert.Equal("\nTexte.\n", parts.Body.Source);
        Assert.Equal("pages/guide.md:5:1", $"{parts.Body.Place}");
    }

    [Fact]
    public void A_rule_further_down_belongs_to_the_text() => Assert.Equal("a\n---\nb", Of("---\nt: x\n---\na\n---\nb")!.Body.Source);

    [Theory]
    [InlineData("---\n---\n", "", "")]
    [InlineData("---\nt: x\n---", "t: x", "")]
    public void Header_and_text_may_be_empty(string text, string header, string body)
    {
        var parts = Of(text)!;

        Assert.Equal((header, body), (parts.Header, parts.Body.Source));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Texte.\n")]
    [InlineData("\n---\nt: x\n---\n")]
    [InlineData(" ---\nt: x\n---\n")]
    [InlineData("---\nt: x\n")]
    [InlineData("---\nt: x\n ---\n")]
    [InlineData("----\nt: x\n----\n")]
    public void A_text_without_a_closed_header_at_its_beginning_has_no_parts(string text) => Assert.Null(Of(text));

    [Theory]
    [InlineData("---\ntitre: a\nresume:\n---\n", "PAS310 pages/guide.md:3:1")]
    [InlineData("---\n\n# note\nordre: un\ntitre: a\n---\n", "PAS307 pages/guide.md:4:8")]
    [InlineData("---\nresume: a\n---\n", "PAS302 pages/guide.md:2:1")]
    [InlineData("---\ntitre: a\nordre: 'un\n---\n", "PAS210 pages/guide.md:3:8")]
    [InlineData("---\n---\n", "PAS106 pages/guide.md:1:1")]
    public void Faults_of_the_header_stand_on_the_lines_of_the_page(string text, string fault) =>
        Assert.Equal([fault], SiteText.Minimal().With("pages/guide.md", text).Faults());

    private static FrontMatter? Of(string text) => FrontMatter.Of(new SourceText("pages/guide.md", text));
}
