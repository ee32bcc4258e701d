namespace Passerelle.Model.Tests;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://cefpf.com", "https://cefpf.com/")]
    [InlineData("http://www.cefpf.com/a?b=c", "http://www.cefpf.com/a?b=c")]
    [InlineData("www.esra.edu", "https://www.esra.edu/")]
    [InlineData("mailto:ecole@example.org", "mailto:ecole@example.org")]
    public void An_address_keeps_its_text_and_gains_its_scheme(string text, string href)
    {
        Assert.True(WebAddress.TryParse(text, out var address));
        Assert.Equal(text, address.Text);
        Assert.Equal(href, address.Href);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("cefpf.com")]
    [InlineData("https://a b")]
    [InlineData("")]
    public void Other_schemes_are_refused(string text) => Assert.False(WebAddress.TryParse(text, out _));
}
