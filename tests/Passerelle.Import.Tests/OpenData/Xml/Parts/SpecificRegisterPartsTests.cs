using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

public class SpecificRegisterPartsTests
{
    private const string Terms =
        """
        <NIVEAU_MAITRISE_COMPETENCES>Deux niveaux :    - initié    - maître</NIVEAU_MAITRISE_COMPETENCES>
        <MODALITES_RENOUVELLEMENT>Tous les cinq ans</MODALITES_RENOUVELLEMENT>
        <VALIDATION_PARTIELLE>Oui</VALIDATION_PARTIELLE>
        <VALIDATION_PARTIELLE_PERIMETRE>Le vernis seul</VALIDATION_PARTIELLE_PERIMETRE>
        <DUREE_VALIDITE>5 ans</DUREE_VALIDITE>
        """;

    [Fact]
    public void The_terms_of_the_Repertoire_specifique_are_read()
    {
        var terms = GivenFeed.Read(Terms).Certification.SpecificTerms;

        Assert.Equal((Answer.Yes, "Le vernis seul"), (terms?.PartialValidation?.Value, terms?.PartialValidationScope?.Value));
        Assert.Equal("Deux niveaux :\n- initié\n- maître", terms?.MasteryLevels?.Value);
        Assert.Equal(("Tous les cinq ans", "5 ans"), (terms?.Renewal?.Value, terms?.Validity?.Value));
    }

    [Fact]
    public void They_come_back() => GivenFeed.AssertComesBack(Terms);

    [Fact]
    public void A_fiche_that_says_nothing_of_them_has_none() => Assert.Null(GivenFeed.Read("").Certification.SpecificTerms);
}
