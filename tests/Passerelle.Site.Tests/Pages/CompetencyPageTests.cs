using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class CompetencyPageTests
{
    private const string Path = "/rncp41481/bc01/c1/";

    [Fact]
    public void A_competency_says_its_wording_and_where_it_stands()
    {
        var site = RenderedSite.Of(Given.Catalogue(Certification(["C1"])));

        Assert.Equal("RNCP41481BC01 C1", site.Words(Path, ".tags"));
        Assert.Equal("Lire un scénario.", site.Words(Path, ".wording"));
        Assert.Equal(["BlocBC01 Préparer", "CertificationRNCP41481 Une certification", "OptionsImage"], site.AllWords(Path, "#place dl > div"));
        Assert.Equal("Compétence C1 du bloc RNCP41481BC01 · Les certifications", site.Page(Path).Title);
    }

    [Fact]
    public void The_evaluations_and_criteria_that_test_it_are_linked()
    {
        var site = RenderedSite.Of(Given.Catalogue(Certification(["C1"])));

        Assert.Equal("../e1/", site.Page(Path).QuerySelector("#verifiee .row a")!.GetAttribute("href"));
        Assert.Equal("Rôles relevés. E1", site.Words(Path, "#verifiee .criteria li"));
    }

    [Fact]
    public void A_gap_is_said()
    {
        var site = RenderedSite.Of(Given.Catalogue(Certification([])));

        Assert.Equal("Aucune évaluation du bloc ne vérifie cette compétence. C’est un manque du référentiel.", site.Words(Path, ".notice-stop"));
    }

    [Fact]
    public void What_the_fiche_does_not_say_is_not_called_a_gap()
    {
        var site = RenderedSite.Of(Given.Catalogue(Certification(null)));

        Assert.Null(site.Page(Path).QuerySelector(".notice-stop"));
        Assert.Equal("Le bloc a des évaluations, mais la fiche ne dit pas laquelle vérifie cette compétence.", site.Words(Path, ".notice"));
    }

    [Theory]
    [InlineData(0.629, "62 % de mots communs L’autre")]
    [InlineData(1, "Mêmes mots L’autre")]
    public void Near_twins_are_told_with_their_share(double share, string expected)
    {
        var twin = new Twin(Given.Competency("RNCP41481", "BC01", "C1"), Given.Competency("RNCP34708", "BC02", "C1"), share);
        var other = Given.Certification("RNCP34708", "L’autre", Given.Block("BC02", "Ailleurs", ["Lire un texte."]));

        var site = RenderedSite.Of(Given.Catalogue([Certification(["C1"]), other], [], twins: [twin]));

        Assert.Equal("Lire un texte.", site.Words(Path, "#proches h3"));
        Assert.Equal(expected, site.Words(Path, "#proches .row-meta"));
        Assert.Equal("../../../rncp34708/bc02/c1/", site.Page(Path).QuerySelector("#proches h3 a")!.GetAttribute("href"));
    }

    [Fact]
    public void Without_a_near_twin_it_is_said_so() => Assert.Equal(
        "Aucune formulation voisine dans le catalogue.",
        RenderedSite.Of(Given.Catalogue(Certification(["C1"]))).Words(Path, "#proches .nothing"));

    private static Certification Certification(string[]? verified) => Given.Certification(
        "RNCP41481",
        "Une certification",
        Given.Block("BC01", "Préparer", ["Lire un scénario.", "Planifier."], Given.Evaluation("E1", "Dossier", verified, Given.Criterion("Rôles relevés."))))
        with
    {
        Completion = new Completion { Options = [new Option(Given.Code<LocalCode>("IMAGE"), Given.At("Image"), Given.Codes<BlockCode>("BC01"))] },
    };
}
