using Passerelle.Import.Pages;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Pages;

public class PageSourceTests
{
    private const string Page = "N° de fiche\nRNCP90001\nNom légal Siret Nom commercial Site internet\nCIRQUE 11111111100011 - -\nStatistiques :";

    [Theory]
    [InlineData(Page, true)]
    [InlineData("<html><p>N° de fiche</p><h3>Activités visées :</h3><h3>Statistiques :</h3>", true)]
    [InlineData("<html><div class=\"banner--fcpt-certification__body\">", true)]
    [InlineData("<html><p>Statistiques</p>", false)]
    [InlineData("schema: 1\ntitre: Un site", false)]
    [InlineData("Statistiques :\nStatistiques :\nStatistiques :", false)]
    [InlineData("", false)]
    public void A_page_is_known_by_its_headings(string text, bool isPage) => Assert.Equal(isPage, PageSource.LooksLikePage(text));

    [Fact]
    public void Its_fiche_is_given_where_it_is_wanted()
    {
        Assert.Single(Fiches(new([Number("RNCP90001")], [], All: false)));
        Assert.Empty(Fiches(new([Number("RNCP90002")], [], All: false)));
    }

    [Fact]
    public void A_certifier_is_known_by_its_company()
    {
        Assert.Single(Fiches(new([], [FrenchValues.Siret("11111111199999")!.Value], All: false)));
        Assert.Empty(Fiches(new([], [FrenchValues.Siret("22222222200011")!.Value], All: false)));
    }

    [Fact]
    public void Places_name_the_source_and_the_line()
    {
        var siret = ReadPage.Whole(Page).Certification.Certifiers[0].Siret!.Value.Place;

        Assert.Equal("page.txt:4:1", $"{siret}");
    }

    [Fact]
    public void The_kept_texts_say_where_they_stood() =>
        Assert.Equal(["début de la page > Un mot"], ReadPage.Whole("Un mot\n" + Page).Unrecognised());

    [Fact]
    public void What_is_read_stands_in_the_fiche_or_says_how_it_is_written() => Assert.All(
        ReadPage.Whole(Page + "\n2020 12 1 90 80 70").Content,
        text => Assert.True(text.WrittenAs is not null || RecordWords.OfText(text.Text).All(RecordWords.Of(ReadPage.Whole(Page).Certification).Contains)));

    private static IEnumerable<ImportedFiche> Fiches(FicheSelection selection) => new PageSource(Page, "page.txt").Fiches(selection, _ => { }, progress: null);

    private static CertificationNumber Number(string text) => CertificationNumber.Parse(text);
}
