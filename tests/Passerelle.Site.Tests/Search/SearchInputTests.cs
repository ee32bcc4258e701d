using System.Text;
using Passerelle.Site.Pages;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Search;

namespace Passerelle.Site.Tests.Search;

public class SearchInputTests
{
    private static readonly SearchDocument Certification = new(SearchKind.Certification, ["RNCP41481"], "L’« assistant »", Addresses.Certification(Model.CertificationNumber.Parse("RNCP41481")))
    {
        Detail = "d",
        Level = "Niveau 5",
        State = new StateLine("active", "Active"),
        Certifiers = ["École"],
        Aliases = ["AR"],
        Jobs = ["Monteur", "Scripte"],
        Subjects = ["Cinéma"],
    };

    [Fact]
    public void A_document_says_all_that_it_has() => Assert.Equal(
        """
        [{"kind":"certification","codes":["RNCP41481"],"title":"L’« assistant »","to":"rncp41481/","detail":"d","level":"Niveau 5","state":"active","stateText":"Active","certifiers":["École"],"aliases":["AR"],"jobs":["Monteur","Scripte"],"subjects":["Cinéma"]}]
        """,
        Written(Certification));

    [Fact]
    public void What_a_document_does_not_have_is_left_out() => Assert.Equal(
        """[{"kind":"page","title":"Glossaire","to":"glossaire/"}]""",
        Written(new SearchDocument(SearchKind.Page, [], "Glossaire", Addresses.Glossary)));

    [Fact]
    public void A_site_that_is_read_from_the_disk_names_its_files() =>
        Assert.Contains("\"to\":\"glossaire/index.html#vae\"", Written(new SearchDocument(SearchKind.Term, [], "VAE", Addresses.Glossary.At("vae")), withFileNames: true), StringComparison.Ordinal);

    private static string Written(SearchDocument document, bool withFileNames = false) => Encoding.UTF8.GetString(SearchInput.Of([document], withFileNames));
}
