using DocumentFormat.OpenXml.Wordprocessing;
using Passerelle.Site.Sheets.Word;

namespace Passerelle.Site.Tests.Sheets.Word;

public class WordLinksTests
{
    [Fact]
    public void A_web_address_becomes_a_link()
    {
        var links = new WordLinks();

        var link = Assert.IsType<Hyperlink>(links.RunOf("https://cefpf.com/é"));
        var relationship = Assert.Single(links.Relationships);
        Assert.Equal(relationship.Id, link.Id!.Value);
        Assert.Equal("https://cefpf.com/%C3%A9", relationship.Target);
        Assert.True(relationship.IsExternal);
    }

    [Fact]
    public void The_same_address_is_named_once()
    {
        var links = new WordLinks();

        _ = links.RunOf("https://cefpf.com/");
        _ = links.RunOf("https://cefpf.com/");

        Assert.Single(links.Relationships);
    }

    [Theory]
    [InlineData("391 794 583 00065")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("Voir https://cefpf.com")]
    public void Other_texts_stay_texts(string text)
    {
        var links = new WordLinks();

        Assert.Equal(text, Assert.IsType<Run>(links.RunOf(text)).InnerText);
        Assert.Empty(links.Relationships);
    }
}
