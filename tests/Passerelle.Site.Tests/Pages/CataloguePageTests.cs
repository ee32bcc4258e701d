using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class CataloguePageTests
{
    private const string Path = "/certifications/";

    [Fact]
    public void The_catalogue_lists_every_certification_with_its_state()
    {
        var site = Site();

        Assert.Equal("2 certifications, sans filtre", site.Words(Path, "[data-filtered]"));
        Assert.Equal(
            ["RNCP41481 Image Niveau 5 1 bloc CENTRE Active jusqu’au 27 octobre 2030", "RNCP34708 Son Niveau 6 0 bloc Expirée depuis le 30 juin 2023"],
            site.AllWords(Path, ".row").OrderByDescending(row => row, StringComparer.Ordinal));
    }

    [Fact]
    public void Filters_say_how_many_certifications_they_leave() => Assert.Equal(
        [
            "Niveau 5 1", "Niveau 6 1", "Active 1", "Expirée 1", "Validation des acquis de l’expérience (VAE) 2",
            "Dossier 1", "323 Image et son 1", "L1304 Réalisation audiovisuelle 1", "CENTRE 1",
        ],
        Site().AllWords(Path, ".filter a"));

    [Theory]
    [InlineData("level", "../niveaux/5/")]
    [InlineData("nsf", "../nsf/323/")]
    [InlineData("rome", "../rome/l1304/")]
    [InlineData("certifier", "../certificateurs/centre/")]
    [InlineData("state", "etat/active/")]
    [InlineData("route", "voie/vae/")]
    [InlineData("evaluation", "evaluation/dossier/")]
    public void Each_filter_is_a_link_to_a_page_that_works_without_script(string facet, string address) =>
        Assert.Equal(address, Site().Page(Path).QuerySelector($"[data-facet={facet}]")!.GetAttribute("href"));

    [Fact]
    public void A_filtered_page_shows_what_is_left_and_says_by_what()
    {
        var site = Site();
        const string filtered = "/certifications/etat/expiree/";

        Assert.Equal("1 certification sur 2 : Expirée", site.Words(filtered, "[data-filtered]"));
        Assert.Equal(["Son"], site.AllWords(filtered, ".row-title"));
        Assert.Equal(["Expirée 1"], site.AllWords(filtered, ".filter a[aria-current]"));
        Assert.Equal("../../", site.Page(filtered).QuerySelector("[data-clear]")!.GetAttribute("href"));
    }

    [Fact]
    public void Scripts_find_the_answers_of_each_certification()
    {
        var row = Site().Page(Path).QuerySelectorAll("li.row").Single(row => row.TextContent.Contains("Image", StringComparison.Ordinal));

        Assert.Equal("5", row.GetAttribute("data-level"));
        Assert.Equal("dossier", row.GetAttribute("data-evaluation"));
        Assert.Equal("vae", row.GetAttribute("data-route"));
    }

    [Fact]
    public void Every_link_of_the_site_leads_somewhere() => Assert.Empty(Site().Built.Diagnostics);

    private static RenderedSite Site() => RenderedSite.Of(Given.Catalogue(
        [
            Given.Certification("RNCP41481", "Image", Given.Block("BC01", "Un bloc", ["Lire."], Given.Evaluation("E1", "Un dossier", ["C1"]))) with
            {
                Certifiers = [Given.Certifier("CENTRE")],
                Classification = new Classification { Nsf = [new(Given.Code<NsfCode>("323"), null)], Rome = [new(Given.Code<RomeCode>("L1304"), Given.At("Réalisation audiovisuelle"))] },
                AccessRoutes = [Vae()],
            },
            Given.Certification("RNCP34708", "Son") with
            {
                Level = Given.At(6),
                Registration = new Registration { Expiry = Given.At(new DateOnly(2023, 6, 30)) },
                AccessRoutes = [Vae()],
            },
        ],
        [],
        new Nomenclatures { Nsf = Given.Labels(("323", "Image et son")) }));

    private static AccessRoute Vae() => new(RouteKind.Experience, Given.At(Answer.Yes), null, null);
}
