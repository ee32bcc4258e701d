namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

public class PromotionPartsTests
{
    private const string Statistics =
        """
        <STATISTIQUES_PROMOTIONS>
          <STATISTIQUES_PROMOTION>
            <ANNEE>2023</ANNEE>
            <NOMBRE_CERTIFIES>90</NOMBRE_CERTIFIES>
            <NOMBRE_CERTIFIES_VAE>22</NOMBRE_CERTIFIES_VAE>
            <TAUX_INSERTION_GLOBAL_6MOIS>95</TAUX_INSERTION_GLOBAL_6MOIS>
            <TAUX_INSERTION_METIER_6MOIS>80</TAUX_INSERTION_METIER_6MOIS>
            <TAUX_INSERTION_METIER_2ANS>100</TAUX_INSERTION_METIER_2ANS>
          </STATISTIQUES_PROMOTION>
          <STATISTIQUES_PROMOTION>
            <ANNEE>2021</ANNEE>
            <NOMBRE_CERTIFIES>0</NOMBRE_CERTIFIES>
          </STATISTIQUES_PROMOTION>
          <STATISTIQUES_PROMOTION>
            <ANNEE>2022</ANNEE>
            <NOMBRE_CERTIFIES>7</NOMBRE_CERTIFIES>
          </STATISTIQUES_PROMOTION>
        </STATISTIQUES_PROMOTIONS>
        """;

    [Fact]
    public void Promotions_keep_the_order_of_the_fiche_and_a_nought_is_no_gap()
    {
        var promotions = GivenFeed.Read(Statistics).Certification.Promotions;

        Assert.Equal([(2023, 90), (2021, 0), (2022, 7)], promotions.Select(promotion => (promotion.Year.Value, promotion.Awarded.Value)));
        Assert.Equal((22, 95, 80, 100), (
            promotions[0].ByExperience?.Value,
            promotions[0].EmployedAfter6Months?.Value,
            promotions[0].InOccupationAfter6Months?.Value,
            promotions[0].InOccupationAfter2Years?.Value));
        Assert.Null(promotions[1].EmployedAfter6Months);
    }

    [Fact]
    public void Promotions_come_back() => GivenFeed.AssertComesBack(Statistics);

    [Fact]
    public void A_rate_above_a_hundred_is_kept_as_a_text()
    {
        var fiche = GivenFeed.Read(
            """
            <STATISTIQUES_PROMOTIONS>
              <STATISTIQUES_PROMOTION>
                <ANNEE>2022</ANNEE>
                <NOMBRE_CERTIFIES>7</NOMBRE_CERTIFIES>
                <TAUX_INSERTION_GLOBAL_6MOIS>140</TAUX_INSERTION_GLOBAL_6MOIS>
              </STATISTIQUES_PROMOTION>
            </STATISTIQUES_PROMOTIONS>
            """);

        Assert.Equal(7, Assert.Single(fiche.Certification.Promotions).Awarded.Value);
        Assert.Equal([("STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION/TAUX_INSERTION_GLOBAL_6MOIS", "140")], GivenFeed.Kept(fiche));
    }

    [Fact]
    public void A_promotion_without_number_of_holders_is_kept_whole()
    {
        var fiche = GivenFeed.Read(
            """
            <STATISTIQUES_PROMOTIONS>
              <STATISTIQUES_PROMOTION>
                <ANNEE>2022</ANNEE>
              </STATISTIQUES_PROMOTION>
            </STATISTIQUES_PROMOTIONS>
            """);

        Assert.Empty(fiche.Certification.Promotions);
        Assert.Equal([("STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION/ANNEE", "2022")], GivenFeed.Kept(fiche));
    }

    [Fact]
    public void Promotions_with_the_level_are_years()
    {
        const string elements = "<ANNEES_PROMOTIONS_NIVEAU><ANNEE>2016</ANNEE><ANNEE>2015</ANNEE></ANNEES_PROMOTIONS_NIVEAU>";

        Assert.Equal([2016, 2015], GivenFeed.Read(elements).Certification.PromotionsWithLevel.Select(year => year.Value));
        GivenFeed.AssertComesBack(elements);
    }
}
