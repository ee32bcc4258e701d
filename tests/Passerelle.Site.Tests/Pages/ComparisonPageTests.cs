using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class ComparisonPageTests
{
    private const string Path = "/comparer/rncp34708-rncp35677/";

    [Fact]
    public void A_pair_is_named_by_both_numbers_and_shows_both_titles_and_states()
    {
        var site = Site(Image(), Sound());

        Assert.Equal("Comparer RNCP34708 et RNCP35677", site.Words(Path, "h1"));
        Assert.Equal(
            ["RNCP34708 Image Active jusqu’au 27 octobre 2030", "RNCP35677 Son Expirée depuis le 17 juin 2024"],
            site.AllWords(Path, ".side"));
        Assert.Equal(["../../rncp34708/", "../../rncp35677/"], site.Page(Path).QuerySelectorAll(".side a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void What_matters_most_is_said_first_in_a_sentence() => Assert.Equal(
        ["Même niveau ; 1 forme d’évaluation sur 3 en commun ; 1 métier sur 3 en commun.", "Aucun bloc de l’une ne correspond à un bloc de l’autre."],
        Site(
            Image() with { Jobs = JobsOf("Cadreur", "Monteur") },
            Sound() with { Jobs = JobsOf("Mixeur", "monteur") }).AllWords(Path, ".cover .lead"));

    [Theory]
    [InlineData("Cadreur", "Cadreur", "Même niveau ; mêmes métiers.")]
    [InlineData("Cadreur", "Mixeur", "Même niveau ; aucun métier en commun.")]
    [InlineData("Cadreur", null, "Même niveau.")]
    public void A_fact_that_one_fiche_does_not_say_is_not_in_the_sentence(string one, string? other, string sentence)
    {
        var site = Site(
            Image() with { Blocks = [], Jobs = JobsOf(one) },
            Sound() with { Blocks = [], Jobs = other is null ? new Jobs() : JobsOf(other) });

        Assert.Equal(sentence, site.Words(Path, ".cover .lead"));
    }

    [Fact]
    public void Lists_are_compared_as_sets_whatever_their_order_capitals_and_accents()
    {
        var site = Site(
            Image() with { Sectors = Given.Texts("Cinéma", "Télévision", "Publicité") },
            Sound() with { Sectors = Given.Texts("télévision", "CINEMA", "Radio") });

        Assert.Equal("Secteurs d’activité|Publicité|Radio|Cinéma Télévision", Row(site, "#differences table[data-differences]", "Secteurs d’activité"));
    }

    [Fact]
    public void A_side_without_more_says_so_and_so_does_a_fiche_that_is_silent()
    {
        var site = Site(
            Image() with { Sectors = Given.Texts("Cinéma", "Radio"), Jobs = JobsOf("Cadreur") },
            Sound() with { Sectors = Given.Texts("Cinéma") });

        Assert.Equal("Secteurs d’activité|Radio|rien d’autre|Cinéma", Row(site, "table[data-differences]", "Secteurs d’activité"));
        Assert.Equal("Métiers accessibles tout de suite|Cadreur|rien d’indiqué|rien", Row(site, "table[data-differences]", "Métiers accessibles tout de suite"));
    }

    [Fact]
    public void What_is_the_same_is_folded_under_a_count()
    {
        var site = Site(Image(), Sound());
        var folded = site.Page(Path).QuerySelector("#differences details")!;

        Assert.False(folded.HasAttribute("open"));
        Assert.Equal("Ce qui est identique (4)", RenderedSite.Words(folded.QuerySelector("summary")));
        Assert.Equal(
            ["Niveau Niveau 6", "Blocs 1 bloc", "Compétences 1 compétence", "Évaluations 2 évaluations"],
            folded.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(RenderedSite.Words))));
    }

    [Fact]
    public void Differences_and_what_is_the_same_are_all_that_is_said()
    {
        var site = Site(Image(), Sound());
        var differences = site.AllWords(Path, "table[data-differences] tbody th").ToList();

        Assert.Equal(["État", "Formes d’évaluation", "Spécialités (NSF)"], differences);
        Assert.Equal("3 points sur 7", site.Words(Path, "#differences .section-head p"));
    }

    [Fact]
    public void Twins_without_any_difference_say_so()
    {
        var site = Site(Image(), Image() with { Number = Given.At(CertificationNumber.Parse("RNCP35677")) });

        Assert.Equal("Rien ne diffère.", site.Words(Path, "#differences > .nothing"));
        Assert.Null(site.Page(Path).QuerySelector("table[data-differences]"));
    }

    [Fact]
    public void Dates_options_conditions_and_prerequisites_are_compared()
    {
        var site = Site(
            Image() with
            {
                Registration = new Registration { Decision = Given.At(new DateOnly(2020, 6, 29)), Years = Given.At(5), Expiry = Given.At(new DateOnly(2025, 6, 29)) },
                Completion = new Completion { Conditions = [new(Given.At("Un stage."), null, null)], PartsValidity = Given.At("5 ans") },
                Prerequisites = new Prerequisites { Entry = Given.Texts("Le baccalauréat") },
            },
            Sound());

        Assert.Equal("Décision d’enregistrement|29 juin 2020|rien d’indiqué|rien", Row(site, "table[data-differences]", "Décision d’enregistrement"));
        Assert.Equal("Durée d’enregistrement|5 ans|rien d’indiqué|rien", Row(site, "table[data-differences]", "Durée d’enregistrement"));
        Assert.Equal(
            "Autres conditions|Un stage. Durée de validité des blocs acquis : 5 ans|rien d’indiqué|rien",
            Row(site, "table[data-differences]", "Autres conditions"));
        Assert.Equal("Pour entrer en formation|Le baccalauréat|rien d’indiqué|rien", Row(site, "table[data-differences]", "Pour entrer en formation"));
    }

    [Fact]
    public void Insertion_is_that_of_the_last_promotion_with_the_rate()
    {
        PromotionStatistics old = new(Given.At(2018), Given.At(13), null, Given.At(92), Given.At(80), Given.At(73));
        PromotionStatistics latest = new(Given.At(2020), Given.At(17), null, Given.At(82), Given.At(63), null);
        var site = Site(Image() with { Promotions = [old, latest] }, Sound());

        Assert.Equal("En emploi à 6 mois|82 % (promotion 2020)|rien d’indiqué|rien", Row(site, "table[data-differences]", "En emploi à 6 mois"));
        Assert.Equal("Dans le métier visé à 2 ans|73 % (promotion 2018)|rien d’indiqué|rien", Row(site, "table[data-differences]", "Dans le métier visé à 2 ans"));
    }

    [Fact]
    public void Each_table_has_a_caption_scopes_and_labels_for_narrow_screens()
    {
        var page = Site(Image(), Sound()).Page(Path);
        var table = page.QuerySelector("table[data-differences]")!;

        Assert.Equal("Ce que RNCP34708 et RNCP35677 n’ont pas en commun, puis ce que les deux ont.", RenderedSite.Words(table.QuerySelector("caption")));
        Assert.Equal(["Point comparé", "Seulement RNCP34708", "Seulement RNCP35677", "Les deux"], table.QuerySelectorAll("thead th").Select(RenderedSite.Words));
        Assert.All(table.QuerySelectorAll("thead th"), head => Assert.Equal("col", head.GetAttribute("scope")));
        Assert.All(table.QuerySelectorAll("tbody th"), head => Assert.Equal("row", head.GetAttribute("scope")));
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal(
            ["Seulement RNCP34708", "Seulement RNCP35677", "Les deux"],
            row.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-label"))));
    }

    [Fact]
    public void Bridges_between_the_two_are_shown_in_either_direction()
    {
        var site = Site(
            Image() with { Equivalences = [Given.Bridge(Given.Held("RNCP35677", "BC01"), "BC01"), Given.Bridge(Given.Held("RNCP39377", "BC01"), "BC01")] },
            Sound() with { Equivalences = [Given.Bridge(Given.Held("RNCP34708", "BC01"))] });

        Assert.Equal(
            ["RNCP34708 Image BC01 Filmer", "RNCP35677 Son la certification entière", "RNCP35677 Son BC01 Enregistrer", "RNCP34708 Image BC01 Filmer"],
            site.AllWords(Path, "#passerelles td"));
    }

    [Fact]
    public void Without_bridge_it_says_so() =>
        Assert.Equal("Aucune passerelle ne mène de l’une à l’autre.", Site(Image(), Sound()).Words(Path, "#passerelles .nothing"));

    [Fact]
    public void Versions_of_one_another_say_which_one_follows()
    {
        var site = Site(Image(), Sound() with { Level = Given.At(5), Replaces = Given.Codes<CertificationNumber>("RNCP34708") });

        Assert.Equal("RNCP35677 est la version qui suit RNCP34708", site.Words(Path, ".notice"));
        Assert.Equal("../../rncp35677/versions/", site.Page(Path).QuerySelector(".notice a")!.GetAttribute("href"));
    }

    [Fact]
    public void In_English_the_sentence_is_English() => Assert.StartsWith(
        "Same level; 1 form of evaluation of 3 in common.",
        RenderedSite.Of(Given.Catalogue(Image(), Sound()), Language.English).Words(Path, ".cover .lead"),
        StringComparison.Ordinal);

    [Fact]
    public void Every_link_leads_somewhere() => Assert.Empty(Site(Image(), Sound()).Built.Diagnostics);

    private static Certification Image() => Given.Certification(
        "RNCP34708",
        "Image",
        Given.Block("BC01", "Filmer", ["Cadrer un plan."], Form("E1", EvaluationForm.Dossier), Form("E2", EvaluationForm.Oral))) with
    {
        Level = Given.At(6),
        Classification = new Classification { Nsf = [new(Given.Code<NsfCode>("323n"), null)] },
    };

    private static Certification Sound() => Given.Certification(
        "RNCP35677",
        "Son",
        Given.Block("BC01", "Enregistrer", ["Poser un micro."], Form("E1", EvaluationForm.Dossier), Form("E2", EvaluationForm.CaseStudy))) with
    {
        Level = Given.At(6),
        Registration = new Registration { Expiry = Given.At(new DateOnly(2024, 6, 17)) },
        Classification = new Classification { Nsf = [new(Given.Code<NsfCode>("323p"), null)] },
    };

    private static Evaluation Form(string code, EvaluationForm form) => Given.Evaluation(code, "Une épreuve", ["C1"]) with { Form = Given.At(form) };

    private static Jobs JobsOf(params string[] jobs) => new() { Immediate = Given.Texts(jobs) };

    private static string Row(RenderedSite site, string table, string name) => site.Page(Path).QuerySelectorAll($"{table} tbody tr")
        .Select(row => string.Join('|', row.Children.Select(cell => cell.QuerySelector("ul") is { } list ? string.Join(' ', list.Children.Select(RenderedSite.Words)) : RenderedSite.Words(cell))))
        .Single(row => row.StartsWith(name + "|", StringComparison.Ordinal));

    private static RenderedSite Site(params Certification[] certifications) =>
        RenderedSite.Of(Given.Catalogue(certifications, [Given.External("RNCP39377", "Avant", ("BC01", "Lire"))]));
}
