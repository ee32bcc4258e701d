namespace Passerelle.Site.Tests.Pages.Certifications;

public class InsertionPartTests
{
    private const string Path = "/rncp41481/";

    [Fact]
    public void Each_rate_is_a_drawing_with_a_title_and_all_of_its_values_in_words()
    {
        var plots = Site().Page(Path).QuerySelectorAll("#insertion svg");

        Assert.Equal(3, plots.Length);
        Assert.Equal("En emploi à 6 mois", RenderedSite.Words(plots[0].QuerySelector("title")));
        Assert.Equal("2023 : 100 % ; 2022 : 92 %", RenderedSite.Words(plots[0].QuerySelector("desc")));
        Assert.Equal("global-titre global-valeurs", plots[0].GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void The_length_of_a_bar_is_its_rate_and_the_last_promotion_stands_out()
    {
        var bars = Site().Page(Path).QuerySelectorAll("#insertion svg")[1].QuerySelectorAll(".bar");

        Assert.Equal(["54%", "38%"], bars.Select(bar => bar.QuerySelectorAll("rect")[1].GetAttribute("width")));
        Assert.Equal([true, false], bars.Select(bar => bar.ClassList.Contains("bar-latest")));
    }

    [Fact]
    public void A_rate_that_is_not_published_is_said_to_be_so() =>
        Assert.Equal("2023non publié", RenderedSite.Words(Site().Page(Path).QuerySelectorAll("#insertion svg")[2].QuerySelector(".bar")));

    [Fact]
    public void The_same_numbers_stand_in_a_table_with_a_caption()
    {
        var site = Site();

        Assert.Equal("Statistiques de promotion publiées sur la fiche", site.Words(Path, "#insertion caption"));
        Assert.Equal(["2023140100 %54 %non publié", "202219092 %38 %43 %"], site.AllWords(Path, "#insertion tbody tr"));
    }

    private static RenderedSite Site() => RenderedSite.Of(Given.Catalogue(Given.Certification("RNCP41481") with
    {
        Promotions =
        [
            new(Given.At(2022), Given.At(19), Given.At(0), Given.At(92), Given.At(38), Given.At(43)),
            new(Given.At(2023), Given.At(14), Given.At(0), Given.At(100), Given.At(54), null),
        ],
    }));
}
