using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class GraphPageTests
{
    private const string Path = "/graphe/";

    [Fact]
    public void The_page_counts_what_it_shows() => Assert.Equal(
        "4 certifications, 3 passerelles et 1 remplacement par une version plus récente.",
        Site().Words(Path, ".lead"));

    [Fact]
    public void Each_certification_is_a_box_that_leads_to_its_page()
    {
        var nodes = Site().Page(Path).QuerySelectorAll("svg .graph-node[data-id]").ToList();

        Assert.Equal(["rncp34719 earlier", "rncp39377 external", "rncp41481 certification", "rncp50000 certification"], nodes.Select(node => $"{node.GetAttribute("data-id")} {node.GetAttribute("data-kind")}").Order());
        Assert.Contains("../rncp39377/", nodes.Select(node => node.QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public void Bridges_of_one_pair_are_one_arrow_that_says_how_many() => Assert.Equal(
        [
            "rncp34719 rncp41481 earlier: 1 passerelle partielle de RNCP34719 vers RNCP41481, qui lui succède",
            "rncp39377 rncp41481 partial: 2 passerelles partielles de RNCP39377 vers RNCP41481",
        ],
        Site().Page(Path).QuerySelectorAll("svg [data-from]")
            .Select(edge => $"{edge.GetAttribute("data-from")} {edge.GetAttribute("data-to")} {edge.GetAttribute("data-kind")}: {RenderedSite.Words(edge.QuerySelector("title"))}")
            .Order());

    [Fact]
    public void The_same_is_told_in_sentences_from_both_ends()
    {
        var site = Site();

        Assert.Equal(
            ["Remplace RNCP34719 « La version d’avant »", "1 passerelle partielle depuis RNCP34719 « La version d’avant »", "2 passerelles partielles depuis RNCP39377 « Assistant réalisateur »"],
            site.AllWords(Path, "[data-story=rncp41481] li"));
        Assert.Equal(["2 passerelles partielles vers RNCP41481 « Une certification »"], site.AllWords(Path, "[data-story=rncp39377] li"));
        Assert.Equal(
            ["Remplacée par RNCP41481 « Une certification »", "1 passerelle partielle vers RNCP41481 « Une certification »"],
            site.AllWords(Path, "[data-story=rncp34719] li"));
    }

    [Fact]
    public void A_story_leads_to_the_certification_and_to_its_bridges()
    {
        var story = Site().Page(Path).QuerySelector("[data-story=rncp41481]")!;

        Assert.Equal("../rncp41481/", story.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("../rncp41481/equivalences/", story.QuerySelector("p a")!.GetAttribute("href"));
        Assert.Equal("Passerelles de RNCP41481, bloc par bloc", RenderedSite.Words(story.QuerySelector("p a")));
    }

    [Fact]
    public void A_certification_that_nothing_joins_is_told_apart()
    {
        var site = Site();

        Assert.Equal(["RNCP50000 Seule"], site.AllWords(Path, "#seules h3"));
        Assert.DoesNotContain("RNCP50000", site.Words(Path, "#liens"), StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_wait_for_the_script_with_the_values_there_are()
    {
        var page = Site().Page(Path);

        Assert.True(page.QuerySelector("[data-graph-tools]")!.HasAttribute("hidden"));
        Assert.Equal(["Niveau 4 1", "Niveau 5 1", "Niveau inconnu 2"], page.QuerySelectorAll("fieldset:nth-of-type(1) label").Select(RenderedSite.Words));
        Assert.Equal(["Au catalogue 2", "Version antérieure, hors catalogue 1", "Hors catalogue 1"], page.QuerySelectorAll("fieldset:nth-of-type(2) label").Select(RenderedSite.Words));
        Assert.Equal(["4", "5", "inconnu"], page.QuerySelectorAll("input[name=niveau]").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public void A_filter_with_one_value_is_no_filter()
    {
        var certification = Certification() with { Replaces = [], Equivalences = [] };
        var site = RenderedSite.Of(Given.Catalogue(certification, Given.Certification("RNCP50000") with { Replaces = Given.Codes<CertificationNumber>("RNCP41481") }));

        Assert.Empty(site.Page(Path).QuerySelectorAll("fieldset"));
        Assert.Equal("2 certifications et 1 remplacement par une version plus récente.", site.Words(Path, ".lead"));
    }

    [Fact]
    public void The_navigation_leads_here_from_every_page() => Assert.Equal(
        "../graphe/",
        Site().Page("/rncp41481/").QuerySelectorAll(".site-nav a").Single(link => RenderedSite.Words(link) == "Passerelles").GetAttribute("href"));

    [Fact]
    public void A_large_catalogue_leaves_out_what_nothing_joins_and_says_how_many()
    {
        var lonely = Enumerable.Range(60000, 150).Select(number => Given.Certification($"RNCP{number}"));
        var site = RenderedSite.Of(Given.Catalogue([Certification(), .. lonely], Externals));

        Assert.Equal(3, site.Page(Path).QuerySelectorAll("svg .graph-node[data-id]").Length);
        Assert.EndsWith("150 certifications que rien ne relie à une autre ne sont pas dessinées : elles sont citées en fin de page.", site.Words(Path, "#graphe > p"), StringComparison.Ordinal);
        Assert.Equal(150, site.Page(Path).QuerySelectorAll("#seules h3").Length);
    }

    [Fact]
    public void A_bridge_inside_a_certification_is_told_and_not_drawn()
    {
        var site = RenderedSite.Of(Given.Catalogue(Given.Certification("RNCP41481", "Une certification", Given.Block("BC01", "Préparer", []), Given.Block("BC02", "Tourner", [])) with
        {
            Equivalences = [Given.Bridge(Given.Held("RNCP41481", "BC01"), "BC02")],
        }));

        Assert.Equal(["1 passerelle partielle entre ses propres blocs"], site.AllWords(Path, "[data-story=rncp41481] li"));
        Assert.Empty(site.Page(Path).QuerySelectorAll("svg [data-from]"));
    }

    [Fact]
    public void A_bridge_from_two_certifications_says_at_both_that_the_other_is_needed()
    {
        var site = RenderedSite.Of(Given.Catalogue(
            [Given.Certification("RNCP41481", "Une certification", Given.Block("BC01", "Préparer", [])) with { Equivalences = [Given.Bridge([Given.Held("RNCP39377", "BC01"), Given.Held("RS6232")])] }],
            [Given.External("RNCP39377", "Assistant réalisateur"), Given.External("RS6232", "Parler en public")]));

        Assert.Equal(
            [
                "1 passerelle totale depuis RNCP39377 « Assistant réalisateur », dont 1 qui demande aussi une autre certification",
                "1 passerelle totale depuis RS6232 « Parler en public », dont 1 qui demande aussi une autre certification",
            ],
            site.AllWords(Path, "[data-story=rncp41481] li"));
    }

    [Fact]
    public void The_page_speaks_English_too() => Assert.Equal(
        "2 partial bridges from RNCP39377 “Assistant réalisateur”",
        RenderedSite.Of(Given.Catalogue([Certification()], Externals), Language.English).Words(Path, "[data-story=rncp41481] li:last-child"));

    private static readonly ExternalCertification[] Externals =
    [
        Given.External("RNCP39377", "Assistant réalisateur", ("BC01", "Analyser"), ("BC02", "Planifier")),
        Given.External("RNCP34719", "La version d’avant", ("BC01", "Organiser")),
    ];

    private static RenderedSite Site() =>
        RenderedSite.Of(Given.Catalogue([Certification(), Given.Certification("RNCP50000", "Seule") with { Level = Given.At(4) }], Externals));

    private static Certification Certification() => Given.Certification("RNCP41481", "Une certification", Given.Block("BC01", "Préparer", []), Given.Block("BC02", "Tourner", [])) with
    {
        Replaces = Given.Codes<CertificationNumber>("RNCP34719"),
        Equivalences =
        [
            Given.Bridge(Given.Held("RNCP39377", "BC01", "BC02"), "BC01"),
            Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC02"),
            Given.Bridge(Given.Held("RNCP34719", "BC01"), "BC01"),
        ],
    };
}
