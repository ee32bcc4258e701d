using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class ExternalPageTests
{
    private const string Path = "/rncp39377/";

    [Fact]
    public void An_external_certification_says_what_it_gives_and_who_refers_to_it()
    {
        var site = Site(Given.External("RNCP39377", "Assistant réalisateur cinéma", ("BC04", "Coordonner")));

        Assert.Equal("Assistant réalisateur cinéma", site.Words(Path, "h1"));
        Assert.Equal("RNCP39377 Assistant réalisateur cinéma BC04 Coordonner version précédente de cette certification|RNCP41481 Une certification BC01 Préparer", string.Join('|', site.AllWords(Path, "#donne td")));
        Assert.Equal(["BC04 Coordonner Avec ce bloc seul, vous obtenez BC01 de RNCP41481. Voir le parcours"], site.AllWords(Path, "#blocs li"));
        Assert.Equal("Une certification", site.Words(Path, "#renvois h3"));
        Assert.Equal("en est la version suivante et en reprend des acquis par 1 passerelle", site.Words(Path, "#renvois .row-meta"));
    }

    [Fact]
    public void A_bridge_from_an_earlier_version_is_marked() =>
        Assert.NotNull(Site(Given.External("RNCP39377", "Avant")).Page(Path).QuerySelector(".bridge-old"));

    [Theory]
    [InlineData(PrintedState.Active, "Active")]
    [InlineData(PrintedState.Inactive, "Inactive")]
    [InlineData(null, "État inconnu")]
    public void Its_state_is_the_one_that_was_seen(PrintedState? state, string expected) => Assert.Equal(
        expected,
        Site(Given.External("RNCP39377", "Avant") with { State = state is { } seen ? Given.At(seen) : null }).Words(Path, ".tags .state"));

    [Fact]
    public void A_known_expiry_says_more_than_a_printed_state() => Assert.Equal(
        "Expirée depuis le 1er juillet 2025",
        Site(Given.External("RNCP39377", "Avant") with { State = Given.At(PrintedState.Active), Expiry = Given.At(new DateOnly(2025, 7, 1)) }).Words(Path, ".tags .state"));

    [Fact]
    public void A_successor_is_named_and_linked()
    {
        var site = Site(Given.External("RNCP39377", "Avant") with { ReplacedBy = Given.Codes<CertificationNumber>("RNCP41481") });

        Assert.Equal("Remplacée par RNCP41481", site.Words(Path, ".tags .state"));
        Assert.Equal("../rncp41481/", site.Page(Path).QuerySelector("#suite a")!.GetAttribute("href"));
    }

    private static RenderedSite Site(ExternalCertification external)
    {
        var certification = Given.Certification("RNCP41481", "Une certification", Given.Block("BC01", "Préparer", ["Lire."])) with
        {
            Replaces = Given.Codes<CertificationNumber>("RNCP39377"),
            Equivalences = [Given.Bridge(Given.Held("RNCP39377", "BC04"), "BC01")],
        };
        return RenderedSite.Of(Given.Catalogue([certification], [external]));
    }
}
