using AngleSharp.Dom;
using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class VersionsPageTests
{
    private const string Path = "/rncp22222/versions/";
    private const string OldPath = "/rncp11111/versions/";
    private const string Changes = "#depuis-rncp11111";

    private static readonly DateOnly Decision = new(2025, 10, 27);

    [Fact]
    public void The_lineage_reads_from_the_oldest_to_the_newest_with_dates_and_states()
    {
        var site = Site();

        Assert.Equal("Versions de la certification", site.Words(Path, "h1"));
        Assert.Equal("3 versions connues, de la plus ancienne à la plus récente.", site.Words(Path, ".lead"));
        Assert.Equal(
            [
                "RNCP9999 Aide de plateau Enregistrée jusqu’au 1er mars 2020 Remplacée par RNCP11111",
                "RNCP11111 Ancienne certification Enregistrée jusqu’au 29 juin 2025 Remplacée par RNCP22222",
                "RNCP22222 Nouvelle certification Enregistrée du 27 octobre 2025 au 27 octobre 2030 Active jusqu’au 27 octobre 2030",
            ],
            site.Page(Path).QuerySelectorAll(".version").Select(WithoutTransition));
        Assert.Equal("RNCP22222 Nouvelle certification", RenderedSite.Words(site.Page(Path).QuerySelector("[aria-current=true] a")));
    }

    [Fact]
    public void A_gap_between_two_registrations_is_said() => Assert.Equal(
        ["Entre RNCP11111 et RNCP22222, il n’y a pas eu de certification enregistrée entre le 30 juin 2025 et le 26 octobre 2025."],
        Site().AllWords(Path, ".version-transition"));

    [Theory]
    [InlineData("2025-10-26", "RNCP22222 a pris la suite de RNCP11111 sans interruption.")]
    [InlineData("2026-01-31", "RNCP11111 et RNCP22222 ont été enregistrées en même temps du 27 octobre 2025 au 31 janvier 2026.")]
    public void So_are_an_overlap_and_a_seamless_succession(string expiry, string expected) =>
        Assert.Equal([expected], Site(older => older with { Registration = new() { Expiry = Given.At(DateOnly.Parse(expiry)) } }).AllWords(Path, ".version-transition"));

    [Fact]
    public void What_changed_is_summed_up() => Assert.Equal(
        "En résumé : 1 bloc ajouté, 1 bloc supprimé, 2 blocs modifiés, 3 compétences ajoutées, 2 compétences supprimées, 1 compétence déplacée, 1 compétence reformulée, 1 compétence recodée, 1 compétence inchangée, 1 évaluation modifiée et 3 points de la fiche modifiés.",
        Site().Words(Path, $"{Changes} > .lead"));

    [Fact]
    public void Each_block_says_how_it_was_recognised()
    {
        var page = Site().Page(Path);

        Assert.Equal(
            ["BC01 Préparer un tournage responsable", "BC02 Étalonner des images", "BC03 Tenir le plateau", "BC04 Projeter en pellicule"],
            page.QuerySelectorAll($"{Changes} .block-change h3 a").Select(RenderedSite.Words));
        Assert.Equal(["~ Bloc modifié", "~ Bloc modifié", "+ Bloc ajouté", "− Bloc supprimé"], page.QuerySelectorAll(".change-head .change-sign").Select(RenderedSite.Words));
        Assert.Equal(
            ["Reconnu à son code et à son titre.", "Reconnu à son code et à son titre."],
            page.QuerySelectorAll(".change-origin").Select(RenderedSite.Words));
    }

    [Fact]
    public void A_new_wording_is_marked_word_by_word_and_said_to_a_screen_reader()
    {
        var text = Site().Page(Path).QuerySelector("#rncp11111-bc01-nouveau-bc01 .change-changed .change-text")!;

        Assert.Equal("supprimé : large", RenderedSite.Words(text.QuerySelector("del")));
        Assert.Equal("ajouté : sobre", RenderedSite.Words(text.QuerySelector("ins")));
        Assert.Equal("hidden", text.QuerySelector("ins span")!.ClassName);
        Assert.StartsWith("Bâtir un plan de travail ", text.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_competency_that_went_to_another_block_is_told_in_both()
    {
        var page = Site().Page(Path);

        Assert.Equal(["venue du bloc BC01", "code précédent : C3"], page.QuerySelectorAll("#rncp11111-nouveau-bc03 .change-moved .change-note").Select(RenderedSite.Words));
        Assert.Equal(["passée dans le bloc BC03", "code précédent : C3"], page.QuerySelectorAll("#rncp11111-bc01-nouveau-bc01 .change-moved .change-note").Select(RenderedSite.Words));
    }

    [Fact]
    public void What_has_not_changed_is_folded() =>
        Assert.Equal("1 compétence inchangée C1 Dépouiller un scénario.", Site().Words(Path, "#rncp11111-bc01-nouveau-bc01 details"));

    [Fact]
    public void Facts_are_told_before_and_after() => Assert.Equal(
        ["Intitulé : supprimé : Ancienneajouté : Nouvelle certification", "Décision : ajouté : 27 octobre 2025", "Échéance : supprimé : 29 juin 2025 ajouté : 27 octobre 2030"],
        Site().Page(Path).QuerySelectorAll($"{Changes}-fiche .pairs > div").Select(row => $"{RenderedSite.Words(row.Children[0])} : {RenderedSite.Words(row.Children[1])}"));

    [Fact]
    public void An_evaluation_says_what_it_no_longer_says_as_before() => Assert.Equal(
        "Duréesupprimé : 1 h ajouté : 2 h",
        Site().Words(Path, "#rncp11111-bc01-nouveau-bc01 .change-item .changed-facts"));

    [Fact]
    public void Where_a_version_is_not_in_the_catalogue_it_is_said_that_nothing_can_be_compared()
    {
        var site = Site();

        Assert.Null(site.Page(OldPath).QuerySelector(".changes"));
        Assert.StartsWith("Le contenu de RNCP9999 n’est pas publié", site.Words(OldPath, ".nothing"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_an_older_version_leads_to_what_changed_next() =>
        Assert.Equal("../../rncp22222/versions/", Site().Page(OldPath).QuerySelector(".dashes a")!.GetAttribute("href"));

    [Fact]
    public void Own_and_external_versions_have_the_page_and_single_certifications_have_none()
    {
        var paths = Site().Paths.Where(path => path.EndsWith("/versions/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal([OldPath, Path, "/rncp9999/versions/"], paths);
    }

    [Fact]
    public void The_pages_of_certifications_lead_to_it()
    {
        var site = Site();

        Assert.Equal("versions/", site.Page("/rncp22222/").QuerySelector("#versions .actions a")!.GetAttribute("href"));
        Assert.Equal("versions/", site.Page("/rncp9999/").QuerySelector(".actions a")!.GetAttribute("href"));
        Assert.Null(site.Page("/rncp33333/").QuerySelector("#versions"));
    }

    [Theory]
    [InlineData("/rncp11111/", "Cette certification a été remplacée par RNCP22222 depuis le 27 octobre 2025. Voir la nouvelle version", "../rncp22222/")]
    [InlineData("/rncp11111/bc01/", "Cette certification a été remplacée par RNCP22222 depuis le 27 octobre 2025. Voir la nouvelle version", "../../rncp22222/")]
    [InlineData("/rncp9999/", "Cette certification a été remplacée par RNCP11111. Voir la nouvelle version", "../rncp11111/")]
    public void The_pages_of_an_old_version_say_that_there_is_a_newer_one(string path, string expected, string href)
    {
        var notice = Site().Page(path).QuerySelector(".notice-replaced");

        Assert.Equal(expected, RenderedSite.Words(notice));
        Assert.Equal(href, notice!.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/rncp22222/")]
    [InlineData("/rncp22222/bc01/")]
    [InlineData("/rncp11111/bc01/c1/")]
    [InlineData("/rncp33333/")]
    public void Other_pages_do_not(string path) => Assert.Null(Site().Page(path).QuerySelector(".notice-replaced"));

    [Fact]
    public void A_successor_that_is_yet_to_come_is_said_to_come()
    {
        var site = Site(older => older, newer => newer with { Registration = new() { Decision = Given.At(new DateOnly(2027, 1, 1)) } });

        Assert.StartsWith("Cette certification est remplacée par RNCP22222 à partir du 1er janvier 2027.", site.Words("/rncp11111/", ".notice-replaced"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_that_say_the_same_have_changed_in_nothing()
    {
        var newer = Given.Certification("RNCP22222", "Une certification") with { Replaces = Given.Codes<CertificationNumber>("RNCP11111") };
        var site = RenderedSite.Of(Given.Catalogue(Given.Certification("RNCP11111"), newer));

        Assert.Equal("Rien n’a changé.", site.Words(Path, $"{Changes} > .lead"));
    }

    private static string WithoutTransition(IElement version) => string.Join(' ', version.Children.Where(child => child.ClassName != "version-transition").Select(RenderedSite.Words));

    private static RenderedSite Site(Func<Certification, Certification>? older = null, Func<Certification, Certification>? newer = null) => RenderedSite.Of(Given.Catalogue(
        [(older ?? (it => it))(Older()), (newer ?? (it => it))(Newer()), Given.Certification("RNCP33333", "Une autre")],
        [Given.External("RNCP9999", "Aide de plateau") with { Expiry = Given.At(new DateOnly(2020, 3, 1)), ReplacedBy = Given.Codes<CertificationNumber>("RNCP11111") }]));

    private static Certification Older() => Given.Certification(
        "RNCP11111",
        "Ancienne certification",
        Given.Block("BC01", "Préparer un tournage", ["Dépouiller un scénario.", "Bâtir un plan de travail large.", "Repérer des décors."], Test(1)),
        Given.Block("BC02", "Étalonner des images", ["Accorder des plans."]),
        Given.Block("BC04", "Projeter en pellicule", ["Charger une bobine."])) with
    {
        Registration = new() { Expiry = Given.At(new DateOnly(2025, 6, 29)) },
        ReplacedBy = Given.Codes<CertificationNumber>("RNCP22222"),
    };

    private static Certification Newer() => Given.Certification(
        "RNCP22222",
        "Nouvelle certification",
        Given.Block("BC01", "Préparer un tournage responsable", ["Dépouiller un scénario.", "Bâtir un plan de travail sobre."], Test(2)),
        Given.Block("BC02", "Étalonner des images", ["Nettoyer une piste de son."]),
        Given.Block("BC03", "Tenir le plateau", ["Repérer des décors.", "Tenir un horaire.", "Compter des figurants."])) with
    {
        Registration = new() { Decision = Given.At(Decision), Expiry = Given.At(new DateOnly(2030, 10, 27)) },
    };

    private static Evaluation Test(int hours) => Given.Evaluation("E1", "Préparation d’un court métrage", ["C1"]) with { Duration = Given.At(TimeSpan.FromHours(hours)) };
}
