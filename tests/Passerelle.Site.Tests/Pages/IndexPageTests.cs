using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages;

public class IndexPageTests
{
    [Fact]
    public void An_index_lists_its_entries_with_counts()
    {
        var site = Site();

        Assert.Equal(["310 Échanges 1 certification", "323 Image et son 2 certifications"], site.Page("/nsf/").QuerySelectorAll(".row").Select(Row));
        Assert.Equal(["5 Niveau 5, équivalent bac + 2 1 certification", "6 Niveau 6, équivalent bac + 3 ou bac + 4 1 certification"], site.Page("/niveaux/").QuerySelectorAll(".row").Select(Row));
    }

    [Fact]
    public void An_entry_lists_its_certifications_with_their_state()
    {
        var site = Site();

        Assert.Equal("NSF 323", site.Words("/nsf/323/", ".tags .tag"));
        Assert.Equal("Image et son", site.Words("/nsf/323/", "h1"));
        Assert.Equal("2 certifications portent ce code de la nomenclature des spécialités de formation.", site.Words("/nsf/323/", ".lead"));
        Assert.Equal(["RNCP34708", "RNCP41481"], site.AllWords("/nsf/323/", ".row .row-code .tag"));
        Assert.Equal(["Active jusqu’au 27 octobre 2030", "Active jusqu’au 27 octobre 2030"], site.AllWords("/nsf/323/", ".row .state"));
    }

    [Theory]
    [InlineData("/rome/l1304/", "Réalisation")]
    [InlineData("/formacodes/46274/", "46274")]
    [InlineData("/niveaux/5/", "Niveau 5, équivalent bac + 2")]
    [InlineData("/certificateurs/cefpf/", "CENT EUROPEEN FORMATION (CEFPF)")]
    public void Each_code_has_its_page(string path, string title) => Assert.Equal(title, Site().Words(path, "h1"));

    [Fact]
    public void A_body_that_is_named_twice_has_one_page_with_all_its_names()
    {
        var site = Site();

        Assert.Equal(["CENT EUROPEEN FORMATION (CEFPF)"], site.AllWords("/certificateurs/", ".row h2"));
        Assert.Equal(
            ["Autres nomsCentre européen de formation (CEFPF)", "SIRET391 794 583 00065", "Sitehttps://cefpf.comhttp://www.cefpf.com"],
            site.AllWords("/certificateurs/cefpf/", "dl > div"));
        Assert.Single(site.AllWords("/certificateurs/cefpf/", ".rows .row"));
    }

    [Fact]
    public void An_index_without_entries_says_so() =>
        Assert.Equal("Aucune certification n’est classée ainsi.", RenderedSite.Of(Given.Catalogue()).Words("/rome/", ".nothing"));

    private static string Row(AngleSharp.Dom.IElement row) => string.Join(' ', row.Children.Select(RenderedSite.Words));

    private static RenderedSite Site()
    {
        var one = Given.Certification("RNCP41481", "Une") with
        {
            Classification = new Classification
            {
                Nsf = Classified<NsfCode>("310", "323"),
                Rome = Classified<RomeCode>("L1304"),
                Formacodes = Classified<Formacode>("46274"),
            },
            Certifiers =
            [
                Given.Certifier("CENT EUROPEEN FORMATION (CEFPF)", "39179458300065", "https://cefpf.com"),
                Given.Certifier("Centre européen de formation (CEFPF)", site: "http://www.cefpf.com"),
            ],
        };
        var other = Given.Certification("RNCP34708", "Autre") with { Level = Given.At(6), Classification = new Classification { Nsf = Classified<NsfCode>("323") } };
        var labels = new Nomenclatures { Nsf = Given.Labels(("310", "Échanges"), ("323", "Image et son")), Rome = Given.Labels(("L1304", "Réalisation")) };
        return RenderedSite.Of(Given.Catalogue([one, other], [], labels));
    }

    private static ValueList<Classified<TCode>> Classified<TCode>(params string[] codes)
        where TCode : struct, ICode<TCode> => codes.Select(code => new Classified<TCode>(Given.Code<TCode>(code), null)).ToValueList();
}
