using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

public class RegistrationPartsTests
{
    private const string OnRequest =
        """
        <ETAT_FICHE>Publiée</ETAT_FICHE>
        <DATE_DERNIER_JO>20/01/2023</DATE_DERNIER_JO>
        <DATE_DECISION>28/03/2025</DATE_DECISION>
        <DUREE_ENREGISTREMENT>3</DUREE_ENREGISTREMENT>
        <DATE_FIN_ENREGISTREMENT>28/03/2028</DATE_FIN_ENREGISTREMENT>
        <TYPE_ENREGISTREMENT>Enregistrement sur demande</TYPE_ENREGISTREMENT>
        <ACTIF>Oui</ACTIF>
        <DATE_LIMITE_DELIVRANCE>28/03/2032</DATE_LIMITE_DELIVRANCE>
        """;

    private const string OfRight =
        """
        <ETAT_FICHE>Dépubliée/Archivée</ETAT_FICHE>
        <DATE_FIN_ENREGISTREMENT>31/08/2023</DATE_FIN_ENREGISTREMENT>
        <DATE_EFFET>01/09/2018</DATE_EFFET>
        <TYPE_ENREGISTREMENT>Enregistrement de droit</TYPE_ENREGISTREMENT>
        <ACTIF>Non</ACTIF>
        <DATE_DE_PUBLICATION>20/04/2018</DATE_DE_PUBLICATION>
        """;

    [Fact]
    public void A_registration_on_request_has_a_decision_and_a_duration()
    {
        var registration = GivenFeed.Read(OnRequest).Certification.Registration;

        Assert.Equal(RegistrationType.OnRequest, registration.Type?.Value);
        Assert.Equal((new DateOnly(2025, 3, 28), 3), (registration.Decision?.Value, registration.Years?.Value));
        Assert.Equal((new DateOnly(2028, 3, 28), new DateOnly(2032, 3, 28)), (registration.Expiry?.Value, registration.LastAward?.Value));
        Assert.Equal(new DateOnly(2023, 1, 20), registration.LastOfficialJournal?.Value);
        Assert.Equal((PrintedState.Active, "Publiée"), (registration.PrintedState?.Value, registration.FicheState?.Value));
    }

    [Fact]
    public void A_registration_of_right_has_a_day_of_effect_and_one_of_publication()
    {
        var registration = GivenFeed.Read(OfRight).Certification.Registration;

        Assert.Equal((RegistrationType.OfRight, PrintedState.Inactive), (registration.Type?.Value, registration.PrintedState?.Value));
        Assert.Equal((new DateOnly(2018, 9, 1), new DateOnly(2018, 4, 20)), (registration.Start?.Value, registration.PublishedOn?.Value));
    }

    [Theory]
    [InlineData(OnRequest)]
    [InlineData(OfRight)]
    public void A_registration_comes_back(string elements) => GivenFeed.AssertComesBack(elements);

    [Theory]
    [InlineData("DATE_DECISION", "31/02/2025")]
    [InlineData("DATE_FIN_ENREGISTREMENT", "sans fin")]
    [InlineData("DUREE_ENREGISTREMENT", "30")]
    [InlineData("TYPE_ENREGISTREMENT", "Enregistrement provisoire")]
    [InlineData("ACTIF", "Peut-être")]
    public void A_value_that_does_not_parse_is_kept_under_the_name_of_its_element_and_written_again(string element, string text)
    {
        var elements = $"<{element}>{text}</{element}>";

        var fiche = GivenFeed.Read(elements);

        Assert.Equal([(element, text)], GivenFeed.Kept(fiche));
        Assert.Equal(elements, GivenFeed.Elements(fiche.Certification));
    }

    [Fact]
    public void Values_count_as_the_YAML_spells_them()
    {
        var content = GivenFeed.Read(OnRequest).Content;

        Assert.Contains(new ContentText("28/03/2028", "2028-03-28"), content);
        Assert.Contains(new ContentText("Enregistrement sur demande", "sur_demande"), content);
        Assert.Contains(new ContentText("Oui", "active"), content);
    }
}
