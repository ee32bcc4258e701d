using Passerelle.Model;
using Passerelle.Site.Pages.Comparisons;

namespace Passerelle.Site.Tests.Pages;

public class ComparisonsPageTests
{
    private const string Path = "/comparer/";

    [Fact]
    public void Pairs_are_listed_by_level_and_speciality()
    {
        var site = Site();

        Assert.Equal(["Versions d’une même certification", "Niveau 6, équivalent bac + 3 ou bac + 4"], site.AllWords(Path, "#paires h3"));
        Assert.Equal(["NSF 323 · Image et son"], site.AllWords(Path, "#niveau-6 h4"));
        Assert.Equal(["RNCP34708 Production et RNCP35677 Création"], site.AllWords(Path, "#niveau-6 li"));
        Assert.Equal("rncp34708-rncp35677/", site.Page(Path).QuerySelector("#niveau-6 a")!.GetAttribute("href"));
    }

    [Fact]
    public void Versions_come_first() => Assert.Equal(
        "RNCP34708 Production et RNCP41481 Réalisation",
        Site().Words(Path, "#paires .subsection li"));

    [Fact]
    public void The_script_finds_the_page_of_a_pair_by_both_codes() => Assert.Equal(
        ["rncp34708-rncp41481/", "rncp34708-rncp35677/"],
        Site().Page(Path).QuerySelectorAll(".pair-links a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void The_table_holds_the_main_facts_of_every_certification()
    {
        var site = Site();

        Assert.Equal(["RNCP34708 Production", "RNCP35677 Création", "RNCP41481 Réalisation"], site.AllWords(Path, "#catalogue tbody th"));
        Assert.Equal(["Niveau 6", "Niveau 6", "Niveau 5"], Column(site, "level"));
        Assert.Equal(["L1302", "rien d’indiqué", "rien d’indiqué"], Column(site, "rome"));
        Assert.Equal(["92 % (promotion 2018)", "rien d’indiqué", "rien d’indiqué"], Column(site, "employed"));
    }

    [Fact]
    public void Each_cell_says_its_column_on_narrow_screens()
    {
        var table = Site().Page(Path).QuerySelector("#catalogue table")!;
        var heads = table.QuerySelectorAll("thead th[data-fact]").Select(RenderedSite.Words).ToList();

        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal(heads, row.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-label"))));
    }

    [Fact]
    public void The_script_finds_its_sentences_at_the_heads_of_the_columns()
    {
        var page = Site().Page(Path);
        var level = page.QuerySelector("thead [data-fact=level]")!;
        var jobs = page.QuerySelector("thead [data-fact=jobs]")!;

        Assert.Equal(("même niveau", "niveaux différents", null), (level.GetAttribute("data-same"), level.GetAttribute("data-none"), level.GetAttribute("data-one")));
        Assert.Equal(("{shared} métier sur {all} en commun", "{shared} métiers sur {all} en commun"), (jobs.GetAttribute("data-one"), jobs.GetAttribute("data-other")));
        Assert.Null(page.QuerySelector("thead [data-fact=state]")!.GetAttribute("data-same"));
    }

    [Fact]
    public void Without_script_nothing_offers_a_choice_that_does_not_work() =>
        Assert.True(Site().Page(Path).QuerySelector("[data-choose]")!.HasAttribute("hidden"));

    [Fact]
    public void A_group_that_is_too_large_says_so_in_place_of_its_pairs()
    {
        var many = Enumerable.Range(10000, ComparisonGroup.MostCertifications + 1).Select(number => Certification($"RNCP{number}", "Une", 6));
        var site = RenderedSite.Of(Given.Catalogue([.. many]));

        Assert.Equal(
            "25 certifications. Au-delà de 24, une paire n’a pas de page à elle : le tableau de tout le catalogue les compare.",
            site.Words(Path, "#niveau-6 p"));
        Assert.Empty(site.Page(Path).QuerySelectorAll(".pair-links a"));
        Assert.Equal(25, site.Page(Path).QuerySelectorAll("#catalogue tbody tr").Length);
    }

    [Fact]
    public void A_catalogue_without_a_pair_says_so_and_offers_no_choice()
    {
        var site = RenderedSite.Of(Given.Catalogue(Certification("RNCP34708", "Production", 6)));

        Assert.StartsWith("Aucune comparaison n’est prête", site.Words(Path, "#paires .nothing"), StringComparison.Ordinal);
        Assert.Null(site.Page(Path).QuerySelector("[data-choose]"));
    }

    [Fact]
    public void An_empty_catalogue_has_the_page_too() =>
        Assert.Null(RenderedSite.Of(Given.Catalogue()).Page(Path).QuerySelector("table"));

    [Fact]
    public void A_certification_leads_to_its_comparisons_and_to_the_choice_of_another_one()
    {
        var links = Site().Page("/rncp34708/").QuerySelectorAll("#comparer a").Select(link => (RenderedSite.Words(link), link.GetAttribute("href")));

        Assert.Equal(
            [
                ("RNCP41481 Réalisation", "../comparer/rncp34708-rncp41481/"),
                ("RNCP35677 Création", "../comparer/rncp34708-rncp35677/"),
                ("Choisir une autre certification", "../comparer/?a=rncp34708"),
            ],
            links);
    }

    [Fact]
    public void A_certification_names_five_others_at_most() => Assert.Equal(
        5 + 1,
        RenderedSite.Of(Given.Catalogue([.. Enumerable.Range(10000, 9).Select(number => Certification($"RNCP{number}", "Une", 6))]))
            .Page("/rncp10000/").QuerySelectorAll("#comparer a").Length);

    [Theory]
    [InlineData("/certifications/", "../comparer/")]
    [InlineData("/niveaux/6/", "../../comparer/")]
    [InlineData("/nsf/323/", "../../comparer/")]
    public void The_catalogue_and_its_indexes_lead_to_comparisons(string from, string address) =>
        Assert.NotNull(Site().Page(from).QuerySelector($".actions a[href='{address}']"));

    [Fact]
    public void A_level_of_one_certification_has_nothing_to_compare() =>
        Assert.Null(Site().Page("/niveaux/5/").QuerySelector("main a[href$='comparer/']"));

    [Fact]
    public void Every_link_leads_somewhere() => Assert.Empty(Site().Built.Diagnostics);

    private static IEnumerable<string> Column(RenderedSite site, string fact)
    {
        var table = site.Page(Path).QuerySelector("#catalogue table")!;
        var at = table.QuerySelectorAll("thead th").ToList().FindIndex(head => head.GetAttribute("data-fact") == fact);
        return table.QuerySelectorAll("tbody tr").Select(row => RenderedSite.Words(row.Children[at]));
    }

    private static Certification Certification(string number, string title, int level) => Given.Certification(number, title) with
    {
        Level = Given.At(level),
        Classification = new Classification { Nsf = [new(Given.Code<NsfCode>("323"), null)] },
    };

    private static RenderedSite Site()
    {
        var production = Certification("RNCP34708", "Production", 6);
        return RenderedSite.Of(Given.Catalogue(
            [
                production with
                {
                    Classification = production.Classification with { Rome = [new(Given.Code<RomeCode>("L1302"), null)] },
                    Promotions = [new(Given.At(2018), Given.At(13), null, Given.At(92), null, null)],
                },
                Certification("RNCP35677", "Création", 6),
                Certification("RNCP41481", "Réalisation", 5) with { Replaces = Given.Codes<CertificationNumber>("RNCP34708") },
            ],
            [],
            new Nomenclatures { Nsf = Given.Labels(("323", "Image et son")) }));
    }
}
