using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class EquivalencesPageTests
{
    private const string Path = "/rncp41481/equivalences/";

    private static readonly ExternalCertification[] Externals =
    [
        Given.External("RNCP39377", "Assistant réalisateur", ("BC01", "Analyser"), ("BC02", "Planifier")),
        Given.External("RNCP34719", "La version d’avant", ("BC01", "Organiser")) with
        {
            Expiry = Given.At(new DateOnly(2025, 6, 29)),
            ReplacedBy = Given.Codes<CertificationNumber>("RNCP41481"),
        },
        Given.External("RS6232", "Parler en public"),
    ];

    [Fact]
    public void A_bridge_is_a_sentence_from_what_one_holds_to_what_one_obtains()
    {
        var row = Row(Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC02"));

        Assert.Equal("Vous détenez le bloc BC01 « Analyser » de RNCP39377 « Assistant réalisateur ».", row[0]);
        Assert.Equal("Vous obtenez le bloc BC02 « Tourner ».", row[1]);
        Assert.Equal("Passerelle partielle : 1 bloc sur 2.", row[2]);
    }

    [Fact]
    public void Several_blocks_are_needed_together_and_their_titles_stand_below()
    {
        var row = Row(Given.Bridge(Given.Held("RNCP39377", "BC01", "BC02"), "BC01", "BC02"));

        Assert.Equal("Vous détenez les blocs BC01 et BC02 de RNCP39377 « Assistant réalisateur ». Il faut détenir tous ces blocs. BC01 Analyser BC02 Planifier", row[0]);
        Assert.Equal("Vous obtenez les blocs BC01 et BC02. BC01 Préparer BC02 Tourner", row[1]);
    }

    [Fact]
    public void A_whole_certification_may_give_the_whole_of_this_one()
    {
        var row = Row(Given.Bridge(Given.Held("RNCP39377")));

        Assert.Equal("Vous détenez la certification RNCP39377 « Assistant réalisateur » en entier.", row[0]);
        Assert.Equal("Vous obtenez la certification RNCP41481 « Une certification » en entier.", row[1]);
        Assert.Equal("Passerelle totale : toute la certification.", row[2]);
    }

    [Fact]
    public void The_other_register_is_named() => Assert.Equal(
        "Vous détenez la certification RS6232 « Parler en public » du Répertoire spécifique, en entier.",
        Row(Given.Bridge(Given.Held("RS6232"), "BC01"))[0]);

    [Fact]
    public void Certifications_that_are_needed_together_are_joined() => Assert.Equal(
        "Vous détenez le bloc BC01 « Analyser » de RNCP39377 « Assistant réalisateur » et la certification RS6232 « Parler en public » du Répertoire spécifique, en entier. Il faut détenir tout cela à la fois.",
        Row(Given.Bridge([Given.Held("RNCP39377", "BC01"), Given.Held("RS6232")], "BC01"))[0]);

    [Fact]
    public void An_earlier_version_is_said_with_its_state()
    {
        var site = Site(Given.Bridge(Given.Held("RNCP34719", "BC01"), "BC01"));

        Assert.Equal(["versions-anterieures"], Groups(site));
        Assert.Equal(
            "Passerelle partielle : 1 bloc sur 2. Depuis une version antérieure de cette certification. RNCP34719 Remplacée par RNCP41481",
            site.Words(Path, "#versions-anterieures td:last-child"));
        Assert.Equal("Cette certification remplace RNCP34719.", site.Words(Path, ".versions-told"));
    }

    [Fact]
    public void The_state_of_an_expired_certification_is_said()
    {
        var expired = Externals[0] with { Expiry = Given.At(new DateOnly(2024, 1, 1)) };
        var site = RenderedSite.Of(Given.Catalogue([Certification(Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01"))], [expired]));

        Assert.Equal("Passerelle partielle : 1 bloc sur 2. RNCP39377 Expirée depuis le 1er janvier 2024", site.Words(Path, "#partielles td:last-child"));
    }

    [Fact]
    public void Codes_are_links_where_they_have_a_page()
    {
        var page = Site(Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC02")).Page(Path);

        Assert.Equal(["../../rncp39377/", "../bc02/"], page.QuerySelectorAll("#partielles .told a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["BC01", "RNCP39377", "BC02"], page.QuerySelectorAll("#partielles .told .tag").Select(RenderedSite.Words));
    }

    [Fact]
    public void Bridges_are_grouped_by_what_they_give_and_where_they_start()
    {
        var site = Site(
            Given.Bridge(Given.Held("RNCP34719", "BC01"), "BC01"),
            Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01"),
            Given.Bridge(Given.Held("RNCP39377")),
            Given.Bridge(Given.Held("RNCP41481", "BC01"), "BC02"));

        Assert.Equal(["totales", "partielles", "versions-anterieures", "donne"], Groups(site));
        Assert.Equal(["1", "2", "3", "4"], site.AllWords(Path, ".equivalences th[scope=row]"));
        Assert.Equal("3 passerelles mènent ici, dont 1 depuis une version antérieure ; aucune n’en part. 1 relie ses propres blocs.", site.Words(Path, ".lead"));
    }

    [Fact]
    public void A_bridge_inside_one_certification_says_so()
    {
        var site = Site(Given.Bridge(Given.Held("RNCP41481", "BC01"), "BC02"));

        Assert.Equal(
            "Vous détenez le bloc BC01 « Préparer » de RNCP41481 « Une certification ».|Vous obtenez le bloc BC02 « Tourner » de RNCP41481 « Une certification ».|Passerelle partielle : 1 bloc sur 2. À l’intérieur d’une même certification.",
            string.Join('|', site.AllWords(Path, "#donne td")));
    }

    [Fact]
    public void What_a_certification_gives_elsewhere_stands_on_its_page_too()
    {
        var other = Given.Certification("RNCP50000", "L’autre", Given.Block("BC01", "Ailleurs", [])) with
        {
            Equivalences = [Given.Bridge(Given.Held("RNCP41481", "BC01"), "BC01")],
        };
        var site = RenderedSite.Of(Given.Catalogue(Certification(), other));

        Assert.Equal("Vous obtenez le bloc BC01 « Ailleurs » de RNCP50000 « L’autre ».", site.Words(Path, "#donne td:nth-of-type(2)"));
        Assert.Equal("Aucune passerelle ne mène ici ; 1 en part.", site.Words(Path, ".lead"));
        Assert.Equal("1 passerelle mène ici ; aucune n’en part.", site.Words("/rncp50000/equivalences/", ".lead"));
    }

    [Fact]
    public void The_place_of_a_bridge_is_made_of_its_codes()
    {
        var site = Site(
            Given.Bridge(Given.Held("RNCP39377", "BC01", "BC02"), "BC01"),
            Given.Bridge(Given.Held("RNCP39377", "BC01", "BC02"), "BC01"),
            Given.Bridge([Given.Held("RS6232"), Given.Held("RNCP39377")]));

        Assert.Equal(
            ["rs6232-rncp39377-donne-rncp41481", "rncp39377-bc01-bc02-donne-bc01", "rncp39377-bc01-bc02-donne-bc01-2"],
            site.Page(Path).QuerySelectorAll("tr.equivalence").Select(row => row.Id));
    }

    [Fact]
    public void Blocks_that_no_other_certification_gives_are_told()
    {
        var site = Site(Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01"), Given.Bridge(Given.Held("RNCP34719", "BC01"), "BC02"));

        Assert.Equal(
            ["BC02 « Tourner » : aucune passerelle d’une autre certification ; seule une version antérieure le donne."],
            site.AllWords(Path, "#sans-passerelle li"));
    }

    [Fact]
    public void A_block_that_nothing_gives_is_told() => Assert.Equal(
        ["BC02 « Tourner » : aucune passerelle d’une autre certification."],
        Site(Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01")).AllWords(Path, "#sans-passerelle li"));

    [Fact]
    public void A_total_bridge_leaves_no_block_without()
    {
        var site = Site(Given.Bridge(Given.Held("RNCP39377")));

        Assert.Equal("Chaque bloc est donné par au moins une passerelle d’une autre certification.", site.Words(Path, "#sans-passerelle > p"));
    }

    [Fact]
    public void A_certification_with_another_version_only_has_a_page_that_says_so()
    {
        var site = RenderedSite.Of(Given.Catalogue([Certification()], Externals));

        Assert.Equal("Aucune passerelle ne mène ici ; aucune n’en part.", site.Words(Path, ".lead"));
        Assert.Equal("Aucune passerelle ne donne un bloc de cette certification.", site.Words(Path, "#sans-passerelle > p"));
        Assert.Equal("Aucune passerelle ne mène ici, et aucune n’en part.", site.Words("/rncp41481/", "#passerelles .nothing"));
    }

    [Fact]
    public void A_certification_that_stands_alone_has_neither_page_nor_link()
    {
        var site = RenderedSite.Of(Given.Catalogue(Certification()));

        Assert.DoesNotContain(Path, site.Paths);
        Assert.DoesNotContain("/graphe/", site.Paths);
        Assert.Empty(site.Page("/rncp41481/").QuerySelectorAll("a[href*=equivalences], a[href*=graphe]"));
    }

    [Fact]
    public void The_pages_around_lead_here()
    {
        var site = Site(Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01"));

        Assert.Equal("equivalences/", site.Page("/rncp41481/").QuerySelector("#passerelles .action")!.GetAttribute("href"));
        Assert.Equal("../equivalences/", site.Page("/rncp41481/bc01/").QuerySelector("#passerelles .section-head a")!.GetAttribute("href"));
        Assert.Equal("../rncp41481/equivalences/", site.Page("/rncp39377/").QuerySelector("#donne .action")!.GetAttribute("href"));
    }

    [Fact]
    public void Each_entry_of_the_contents_leads_to_a_part_of_the_page()
    {
        var page = Site(Given.Bridge(Given.Held("RNCP39377")), Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01")).Page(Path);

        Assert.Equal(page.QuerySelectorAll(".content > section").Select(section => "#" + section.Id), page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Sentences_are_told_in_English_too()
    {
        var site = RenderedSite.Of(Given.Catalogue([Certification(Given.Bridge(Given.Held("RNCP39377", "BC01", "BC02"), "BC01"))], Externals), Language.English);

        Assert.Equal("You hold blocks BC01 and BC02 of RNCP39377 “Assistant réalisateur”. You must hold all of these blocks. BC01 Analyser BC02 Planifier", site.Words(Path, "#partielles td"));
        Assert.Equal("1 bridge leads here; none leaves.", site.Words(Path, ".lead"));
    }

    private static string[] Row(Equivalence equivalence) => [.. Site(equivalence).AllWords(Path, "tr.equivalence td")];

    private static IEnumerable<string?> Groups(RenderedSite site) => site.Page(Path).QuerySelectorAll("section:has(table)").Select(section => section.Id);

    private static RenderedSite Site(params Equivalence[] equivalences) => RenderedSite.Of(Given.Catalogue([Certification(equivalences)], Externals));

    private static Certification Certification(params Equivalence[] equivalences) =>
        Given.Certification("RNCP41481", "Une certification", Given.Block("BC01", "Préparer", []), Given.Block("BC02", "Tourner", [])) with
        {
            Equivalences = equivalences.ToValueList(),
        };
}
