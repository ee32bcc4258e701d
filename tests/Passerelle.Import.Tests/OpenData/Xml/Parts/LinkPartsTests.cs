namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

public class LinkPartsTests
{
    [Theory]
    [InlineData("https://cordes.example/fiche", "https://cordes.example/fiche")]
    [InlineData("www.cordes.example    https://guilde.example", "www.cordes.example", "https://guilde.example")]
    [InlineData("- https://cordes.example  - https://guilde.example", "https://cordes.example", "https://guilde.example")]
    public void A_text_of_addresses_is_links(string text, params string[] expected)
    {
        var elements = $"<LIEN_URL_DESCRIPTION>{text}</LIEN_URL_DESCRIPTION>";

        var links = GivenFeed.Read(elements).Certification.Links;

        Assert.Equal(expected, links.Select(link => link.Address.Value.Text));
        Assert.All(links, link => Assert.Null(link.Title));
        GivenFeed.AssertComesBack(elements);
    }

    [Theory]
    [InlineData("Fiche de l’école (cordes.example)")]
    [InlineData("Voir https://cordes.example")]
    [InlineData("https://cordes.example    ou demander à l’accueil")]
    [InlineData("*       *")]
    public void Any_other_text_is_kept_whole_and_written_again(string text)
    {
        var elements = $"<LIEN_URL_DESCRIPTION>{text}</LIEN_URL_DESCRIPTION>";

        var fiche = GivenFeed.Read(elements);

        Assert.Empty(fiche.Certification.Links);
        Assert.Equal([("LIEN_URL_DESCRIPTION", text)], GivenFeed.Kept(fiche));
        Assert.Equal(elements, GivenFeed.Elements(fiche.Certification));
    }
}
