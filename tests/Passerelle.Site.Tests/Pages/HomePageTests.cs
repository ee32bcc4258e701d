namespace Passerelle.Site.Tests.Pages;

public class HomePageTests
{
    private const string Path = "/";

    [Fact]
    public void The_home_page_has_the_title_of_the_site_and_counts_what_is_there()
    {
        var site = Site();

        Assert.Equal("Les certifications", site.Words(Path, "h1"));
        Assert.Equal(["certifications2", "bloc1", "compétences2", "passerelle1"], site.AllWords(Path, ".counts div"));
    }

    [Fact]
    public void Certifications_stand_on_a_shelf_by_level_those_without_one_last()
    {
        var site = Site();

        Assert.Equal(["Niveau 5", "Sans niveau (Répertoire spécifique)"], site.AllWords(Path, ".shelf-name"));
        Assert.Equal("Niveau 5 sur 8", site.Page(Path).QuerySelector(".shelf .steps")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Three_doors_lead_into_the_page_and_to_the_pathway()
    {
        var page = Site().Page(Path);

        Assert.Equal(["#niveaux", "parcours/", "#matrices"], page.QuerySelectorAll(".door a").Select(link => link.GetAttribute("href")));
        Assert.Equal("rncp41481/#passerelles", page.QuerySelector("#passerelles .row a")!.GetAttribute("href"));
        Assert.Equal("rncp41481/matrice/", page.QuerySelector("#matrices .row a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_door_that_leads_nowhere_is_left_out() =>
        Assert.Single(RenderedSite.Of(Given.Catalogue(Given.Certification("RNCP41481"))).Page(Path).QuerySelectorAll(".door"));

    [Fact]
    public void Competencies_without_evaluation_are_counted_before_one_goes_to_see() =>
        Assert.Equal("1 compétence sans évaluation", Site().Words(Path, "#matrices .row-side"));

    private static RenderedSite Site()
    {
        var block = Given.Block("BC01", "Un bloc", ["Lire.", "Planifier."], Given.Evaluation("E1", "Un dossier", ["C1"]));
        return RenderedSite.Of(Given.Catalogue(
            [
                Given.Certification("RNCP41481", "Image", block) with { Equivalences = [Given.Bridge(Given.Held("RNCP39377"), "BC01")] },
                Given.Certification("RS6232", "Habilitation") with { Level = null },
            ],
            [Given.External("RNCP39377", "Ailleurs")]));
    }
}
