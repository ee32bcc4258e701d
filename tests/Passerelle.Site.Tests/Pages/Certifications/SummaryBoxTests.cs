using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages.Certifications;

public class SummaryBoxTests
{
    private const string Path = "/rncp41481/";

    private static readonly Lazy<RenderedSite> Whole = new(() => Site(FullCertification.Make()));

    [Fact]
    public void The_summary_answers_in_the_order_of_the_questions() => Assert.Equal(
        ["Niveau de qualification", "Composition", "Comment on est évalué", "Voies d’accès ouvertes", "En emploi à 6 mois", "État au 21 novembre 2026"],
        Whole.Value.AllWords(Path, ".facts dt"));

    [Fact]
    public void The_level_is_a_scale_of_eight_steps_said_in_words_too()
    {
        var level = Whole.Value.Page(Path).QuerySelector(".fact-level")!;

        Assert.Equal("Niveau de qualification5 équivalent bac + 2", RenderedSite.Words(level));
        Assert.Equal("Niveau 5 sur 8", level.QuerySelector(".steps")!.GetAttribute("aria-label"));
        Assert.Equal(8, level.QuerySelectorAll(".steps i").Length);
        Assert.Equal(5, level.QuerySelectorAll(".steps .on").Length);
    }

    [Fact]
    public void A_certification_without_level_shows_no_scale() =>
        Assert.Null(Site(FullCertification.Make() with { Level = null }).Page(Path).QuerySelector(".fact-level"));

    [Theory]
    [InlineData(1, "Composition1 bloc 2 compétences, 1 option")]
    [InlineData(2, "Comment on est évaluéDossier")]
    [InlineData(3, "Voies d’accès ouvertes1 sur 6 formation initiale")]
    [InlineData(4, "En emploi à 6 mois100 % promotion 2023 ; 54 % dans le métier visé")]
    [InlineData(5, "État au 21 novembre 2026Active jusqu’au 27 octobre 2030 Enregistrée pour 5 ans Dernière délivrance possible le 26 octobre 2034")]
    public void Each_answer_is_short_and_has_its_detail(int at, string words) =>
        Assert.Equal(words, Whole.Value.AllWords(Path, ".fact").ElementAt(at));

    [Fact]
    public void What_the_fiche_does_not_say_is_said_to_be_unsaid()
    {
        var facts = Site(Given.Certification("RNCP41481")).AllWords(Path, ".fact").ToList();

        Assert.Equal("CompositionSans bloc de compétences", facts[1]);
        Assert.Equal("Comment on est évaluéLa fiche ne le dit pas", facts[2]);
        Assert.Equal("Voies d’accès ouvertesLa fiche ne le dit pas", facts[3]);
        Assert.Equal("En emploi à 6 moisChiffres non publiés", facts[4]);
    }

    [Fact]
    public void That_all_blocks_are_mandatory_is_said_where_it_is_so()
    {
        var blocks = Enumerable.Range(1, 2).Select(n => Given.Block($"BC0{n}", "Un bloc", ["Lire."]) with { Role = Given.At(BlockRole.Core) }).ToArray();

        Assert.Equal("Composition2 blocs 2 compétences, tous les blocs sont obligatoires", Site(Given.Certification("RNCP41481", "Une certification", blocks)).AllWords(Path, ".fact").ElementAt(1));
    }

    private static RenderedSite Site(Certification certification) => RenderedSite.Of(Given.Catalogue(
        [certification],
        [Given.External("RNCP39377", "Ailleurs", ("BC01", "Un bloc ailleurs")), Given.External("RNCP34719", "L’ancienne")]));
}
