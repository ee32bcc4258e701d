using Passerelle.Reading.Bind.Shapes;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Tests.Bind.Shapes;

public class AddressKindTests
{
    [Theory]
    [InlineData("https://exemple.fr/a?b=c#d", "https://exemple.fr/a?b=c#d")]
    [InlineData("http://exemple.fr", "http://exemple.fr/")]
    [InlineData("HTTPS://exemple.fr/", "https://exemple.fr/")]
    [InlineData("www.exemple.fr", "https://www.exemple.fr/")]
    [InlineData("mailto:contact@exemple.fr", "mailto:contact@exemple.fr")]
    public void An_address_of_the_web_or_of_mail_is_admitted(string text, string href)
    {
        var address = Kinds.Address.Value(text).Value;

        Assert.Equal((text, href), (address.Text, address.Href));
    }

    [Theory]
    [InlineData("exemple.fr", "https://exemple.fr")]
    [InlineData("exemple.fr/formations", "https://exemple.fr/formations")]
    [InlineData("contact@exemple.fr", "mailto:contact@exemple.fr")]
    [InlineData("' https://exemple.fr '", "https://exemple.fr")]
    [InlineData("' exemple.fr'", "https://exemple.fr")]
    public void An_address_without_its_scheme_suggests_it(string text, string suggestion) =>
        Assert.Equal(suggestion, Kinds.Address.Suggestion(ShapeFaults.BadAddress, text));

    [Theory]
    [InlineData("javascript:alert(document.cookie)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("\"java\\tscript:alert(1)\"")]
    [InlineData("data:text/html;base64,PHA+")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("ftp://exemple.fr/")]
    [InlineData("vbscript:a.b")]
    [InlineData("https://exemple .fr")]
    [InlineData("voir l’accueil")]
    public void Any_other_scheme_is_refused_without_a_suggestion(string text) =>
        Assert.Null(Kinds.Address.Suggestion(ShapeFaults.BadAddress, text));

    [Theory]
    [InlineData("https://exemple.fr")]
    [InlineData("https://exemple.fr/")]
    [InlineData("https://exemple.fr//")]
    public void The_address_of_the_site_has_no_final_slash(string text) =>
        Assert.Equal("https://exemple.fr", new SiteAddressKind().Value(text).Value.Text);

    [Theory]
    [InlineData("exemple.fr", "https://exemple.fr")]
    [InlineData("www.exemple.fr/", "https://www.exemple.fr")]
    [InlineData("mailto:contact@exemple.fr", "")]
    [InlineData("ftp://exemple.fr", "")]
    public void The_address_of_the_site_needs_its_scheme(string text, string suggestion) =>
        Assert.Equal(suggestion, new SiteAddressKind().Suggestion(ShapeFaults.BadAddress, text) ?? "");
}
