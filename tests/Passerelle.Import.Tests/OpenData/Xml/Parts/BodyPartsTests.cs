using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

public class BodyPartsTests
{
    private const string Certifiers =
        """
        <CERTIFICATEURS>
          <CERTIFICATEUR>
            <SIRET_CERTIFICATEUR>12345678900011</SIRET_CERTIFICATEUR>
            <NOM_CERTIFICATEUR>ATELIER DES CORDES</NOM_CERTIFICATEUR>
            <ETAT_CERTIFICATEUR>Actif</ETAT_CERTIFICATEUR>
            <DATE_DERNIERE_MODIFICATION_ETAT>12/04/2023</DATE_DERNIERE_MODIFICATION_ETAT>
            <NOM_COMMERCIAL>Cordes</NOM_COMMERCIAL>
            <SITE_INTERNET>https://cordes.example</SITE_INTERNET>
          </CERTIFICATEUR>
          <CERTIFICATEUR>
            <NOM_CERTIFICATEUR>GUILDE</NOM_CERTIFICATEUR>
            <ETAT_CERTIFICATEUR>Inactif</ETAT_CERTIFICATEUR>
          </CERTIFICATEUR>
        </CERTIFICATEURS>
        """;

    [Fact]
    public void Certifiers_keep_their_order_and_all_that_is_said_of_them()
    {
        var certifiers = GivenFeed.Read(Certifiers).Certification.Certifiers;

        Assert.Equal(["ATELIER DES CORDES", "GUILDE"], certifiers.Select(certifier => certifier.Name.Value));
        Assert.Equal("12345678900011", certifiers[0].Siret?.Value.Value);
        Assert.Equal(new DateOnly(2023, 4, 12), certifiers[0].StateChangedOn?.Value);
        Assert.Equal("Cordes", certifiers[0].TradeName?.Value);
        Assert.Equal("https://cordes.example", certifiers[0].Site?.Value.Text);
        Assert.Null(certifiers[1].Siret);
        Assert.Equal([BodyState.Active, BodyState.Inactive], certifiers.Select(certifier => certifier.State?.Value));
    }

    [Fact]
    public void Certifiers_come_back() => GivenFeed.AssertComesBack(Certifiers);

    [Theory]
    [InlineData("SIRET_CERTIFICATEUR", "1234567890001")]
    [InlineData("ETAT_CERTIFICATEUR", "En sommeil")]
    [InlineData("DATE_DERNIERE_MODIFICATION_ETAT", "31/02/2023")]
    [InlineData("SITE_INTERNET", "bientôt en ligne")]
    public void A_value_that_does_not_parse_is_kept_and_the_certifier_stays(string element, string text)
    {
        var fiche = GivenFeed.Read(
            $"""
            <CERTIFICATEURS>
              <CERTIFICATEUR>
                <NOM_CERTIFICATEUR>GUILDE</NOM_CERTIFICATEUR>
                <{element}>{text}</{element}>
              </CERTIFICATEUR>
            </CERTIFICATEURS>
            """);

        Assert.Equal("GUILDE", Assert.Single(fiche.Certification.Certifiers).Name.Value);
        Assert.Equal([($"CERTIFICATEURS/CERTIFICATEUR/{element}", text)], GivenFeed.Kept(fiche));
    }

    [Theory]
    [InlineData("HABILITATION_FORMER", Habilitation.Train)]
    [InlineData("HABILITATION_ORGANISER", Habilitation.Organise)]
    [InlineData("HABILITATION_ORGA_FORM", Habilitation.TrainAndOrganise)]
    public void Partners_prepare_organise_or_do_both(string printed, Habilitation expected)
    {
        var elements =
            $"""
            <EXISTENCE_PARTENAIRES>Oui</EXISTENCE_PARTENAIRES>
            <PARTENAIRES>
              <PARTENAIRE>
                <NOM_PARTENAIRE>LYCEE</NOM_PARTENAIRE>
                <SIRET_PARTENAIRE>12345678900029</SIRET_PARTENAIRE>
                <HABILITATION_PARTENAIRE>{printed}</HABILITATION_PARTENAIRE>
                <ETAT_HABILITATION>Supprimé</ETAT_HABILITATION>
                <DATE_ACTIF>01/09/2024</DATE_ACTIF>
                <DATE_DERNIERE_MODIFICATION_ETAT>02/09/2025</DATE_DERNIERE_MODIFICATION_ETAT>
              </PARTENAIRE>
            </PARTENAIRES>
            """;

        var fiche = GivenFeed.Read(elements).Certification;

        var partner = Assert.Single(fiche.Partners);
        Assert.Equal(Answer.Yes, fiche.HasPartners?.Value);
        Assert.Equal((expected, BodyState.Removed), (partner.Habilitation.Value, partner.State?.Value));
        Assert.Equal((new DateOnly(2024, 9, 1), new DateOnly(2025, 9, 2)), (partner.Since?.Value, partner.StateChangedOn?.Value));
        GivenFeed.AssertComesBack(elements);
    }

    [Fact]
    public void A_SIRET_of_13_digits_is_kept_with_the_place_of_its_partner()
    {
        const string habilitation = "<HABILITATION_PARTENAIRE>HABILITATION_FORMER</HABILITATION_PARTENAIRE>";
        var fiche = GivenFeed.Read(
            "<PARTENAIRES>"
            + $"<PARTENAIRE><NOM_PARTENAIRE>A</NOM_PARTENAIRE>{habilitation}</PARTENAIRE>"
            + $"<PARTENAIRE><NOM_PARTENAIRE>B</NOM_PARTENAIRE>{habilitation}</PARTENAIRE>"
            + $"<PARTENAIRE><NOM_PARTENAIRE>C</NOM_PARTENAIRE><SIRET_PARTENAIRE>1234567890001</SIRET_PARTENAIRE>{habilitation}</PARTENAIRE>"
            + "</PARTENAIRES>");

        Assert.Equal(["A", "B", "C"], fiche.Certification.Partners.Select(partner => partner.Name.Value));
        Assert.Equal([("PARTENAIRES/PARTENAIRE[3]/SIRET_PARTENAIRE", "1234567890001")], GivenFeed.Kept(fiche));
    }

    [Fact]
    public void A_partner_whose_habilitation_is_unknown_is_kept_whole()
    {
        var fiche = GivenFeed.Read(
            """
            <PARTENAIRES>
              <PARTENAIRE>
                <NOM_PARTENAIRE>LYCEE</NOM_PARTENAIRE>
                <SIRET_PARTENAIRE>12345678900029</SIRET_PARTENAIRE>
                <HABILITATION_PARTENAIRE>HABILITATION_VISITER</HABILITATION_PARTENAIRE>
              </PARTENAIRE>
            </PARTENAIRES>
            """);

        Assert.Empty(fiche.Certification.Partners);
        Assert.Equal(
            [
                ("PARTENAIRES/PARTENAIRE/NOM_PARTENAIRE", "LYCEE"),
                ("PARTENAIRES/PARTENAIRE/SIRET_PARTENAIRE", "12345678900029"),
                ("PARTENAIRES/PARTENAIRE/HABILITATION_PARTENAIRE", "HABILITATION_VISITER"),
            ],
            GivenFeed.Kept(fiche));
    }
}
