using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages.Comparisons;

public class BlockComparisonTests
{
    private const string Path = "/comparer/rncp34708-rncp41481/";

    [Fact]
    public void Blocks_with_nearly_the_same_competencies_correspond_and_show_them()
    {
        var site = Site([], [Twin("C2", "C1")]);

        Assert.Equal("1 paire de blocs se correspond.", site.Words(Path, "#blocs .section-head p"));
        Assert.Equal(["BC01 Préparer un tournage", "BC01 Organiser le plateau"], Cells(site).Take(2));
        Assert.Equal(["1 compétence presque identique"], site.AllWords(Path, "#blocs .values li"));
        Assert.Equal(["C2 Planifier le tournage.", "C1 Planifier un tournage."], site.AllWords(Path, "#blocs details li"));
    }

    [Fact]
    public void Blocks_correspond_where_a_bridge_leads_from_the_one_to_the_other()
    {
        var site = Site([Given.Bridge(Given.Held("RNCP34708", "BC01"), "BC02")], []);

        Assert.Equal(["BC01 Préparer un tournage", "BC02 Monter", "Passerelle vers RNCP41481BC02"], Cells(site));
    }

    [Fact]
    public void A_bridge_of_whole_certifications_says_nothing_about_blocks()
    {
        var site = Site([Given.Bridge(Given.Held("RNCP34708"), "BC02"), Given.Bridge(Given.Held("RNCP34708", "BC01"))], []);

        Assert.Equal("Aucun bloc de l’une ne correspond à un bloc de l’autre.", site.Words(Path, "#blocs .section-head p"));
        Assert.Empty(Cells(site));
    }

    [Theory]
    [InlineData("Préparation du tournage et des décors", "Préparation d’un tournage, des décors", true)]
    [InlineData("Préparer un tournage", "Préparer un budget", false)]
    public void Blocks_correspond_where_their_titles_have_nearly_the_same_words(string one, string other, bool areNear)
    {
        var site = RenderedSite.Of(Given.Catalogue(
            Older(Given.Block("BC01", one, ["Lire."])),
            Newer([], Given.Block("BC03", other, ["Cadrer."]))));

        Assert.Equal(areNear ? ["Titres presque identiques"] : [], site.AllWords(Path, "#blocs .values li"));
    }

    [Fact]
    public void Blocks_that_only_one_has_are_listed_under_its_number()
    {
        var site = Site([], [Twin("C1", "C1")]);

        Assert.Equal(["Seulement dans RNCP34708", "Seulement dans RNCP41481"], site.AllWords(Path, "#blocs h3"));
        Assert.Equal(["Chaque bloc de RNCP34708 a un bloc qui lui correspond.", "BC02 Monter"], site.AllWords(Path, "#blocs .subsection > :not(h3)"));
    }

    private static IEnumerable<string> Cells(RenderedSite site) => site.AllWords(Path, "#blocs tbody td");

    private static Twin Twin(string one, string other) => new(Given.Competency("RNCP34708", "BC01", one), Given.Competency("RNCP41481", "BC01", other), 0.8);

    private static Certification Older(params Block[] blocks) => Given.Certification("RNCP34708", "Avant", blocks);

    private static Certification Newer(ValueList<Equivalence> bridges, params Block[] blocks) => Given.Certification("RNCP41481", "Après", blocks) with
    {
        Replaces = Given.Codes<CertificationNumber>("RNCP34708"),
        Equivalences = bridges,
    };

    private static RenderedSite Site(ValueList<Equivalence> bridges, Twin[] twins) => RenderedSite.Of(Given.Catalogue(
        [
            Older(Given.Block("BC01", "Préparer un tournage", ["Lire le scénario.", "Planifier le tournage."])),
            Newer(bridges, Given.Block("BC01", "Organiser le plateau", ["Planifier un tournage."]), Given.Block("BC02", "Monter", ["Couper."])),
        ],
        [],
        twins: twins));
}
