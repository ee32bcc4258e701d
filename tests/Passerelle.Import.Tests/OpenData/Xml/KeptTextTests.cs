namespace Passerelle.Import.Tests.OpenData.Xml;

/// <summary>Nothing of a fiche is lost, whatever it holds.</summary>
public class KeptTextTests
{
    [Fact]
    public void An_unknown_element_is_kept_under_its_name_and_noted()
    {
        var fiche = GivenFeed.Read("<COULEUR_DU_VERNIS>Ambre</COULEUR_DU_VERNIS>");

        Assert.Equal([("COULEUR_DU_VERNIS", "Ambre")], GivenFeed.Kept(fiche));
        var note = Assert.Single(fiche.Notes);
        Assert.Equal((NoteKinds.NotRecognised, "non_reconnu/1", 3), (note.Kind, note.Path, note.Place.Line));
    }

    [Fact]
    public void Unknown_elements_are_kept_leaf_by_leaf_with_their_paths()
    {
        var fiche = GivenFeed.Read(
            """
            <VERNIS>
              <COUCHE>
                <TEINTE>Ambre</TEINTE>
              </COUCHE>
              <COUCHE>
                <TEINTE>Rouge</TEINTE>
                <JOURS>3</JOURS>
              </COUCHE>
            </VERNIS>
            """);

        Assert.Equal(
            [("VERNIS/COUCHE[1]/TEINTE", "Ambre"), ("VERNIS/COUCHE[2]/TEINTE", "Rouge"), ("VERNIS/COUCHE[2]/JOURS", "3")],
            GivenFeed.Kept(fiche));
    }

    [Fact]
    public void An_element_that_is_printed_twice_is_read_once_and_kept_the_second_time()
    {
        var fiche = GivenFeed.Read(
            """
            <INTITULE>Archetier</INTITULE>
            <SECTEURS_ACTIVITE>Musées</SECTEURS_ACTIVITE>
            <SECTEURS_ACTIVITE>Artisanat</SECTEURS_ACTIVITE>
            """);

        Assert.Equal("Luthier RNCP12345", fiche.Certification.Title.Value);
        Assert.Equal([("INTITULE[2]", "Archetier"), ("SECTEURS_ACTIVITE[2]", "Artisanat")], GivenFeed.Kept(fiche));
    }

    [Fact]
    public void Elements_inside_a_text_and_text_beside_elements_are_kept()
    {
        var fiche = GivenFeed.Read(
            """
            <OBJECTIFS_CONTEXTE>Construire<NOTE>un violon</NOTE></OBJECTIFS_CONTEXTE>
            <PARTENAIRES>aucun à ce jour</PARTENAIRES>
            """);

        Assert.Equal("Construire", fiche.Certification.Objectives?.Value);
        Assert.Equal([("OBJECTIFS_CONTEXTE/NOTE", "un violon"), ("PARTENAIRES", "aucun à ce jour")], GivenFeed.Kept(fiche));
    }

    [Fact]
    public void Empty_elements_and_blank_texts_say_nothing()
    {
        var fiche = GivenFeed.Read(
            """
            <SECTEURS_ACTIVITE/>
            <OBJECTIFS_CONTEXTE></OBJECTIFS_CONTEXTE>
            <DATE_DECISION>  </DATE_DECISION>
            <CODES_ROME>
              <ROME/>
            </CODES_ROME>
            """);

        Assert.Empty(fiche.Certification.Unrecognised);
        Assert.Empty(fiche.Notes);
    }

    [Fact]
    public void Comments_and_processing_instructions_are_no_text()
    {
        var fiche = GivenFeed.Read("<SECTEURS_ACTIVITE>Mu<!-- relu -->sées<?lecteur fin?></SECTEURS_ACTIVITE>");

        Assert.Equal("Musées", Assert.Single(fiche.Certification.Sectors).Value);
        Assert.Empty(fiche.Certification.Unrecognised);
    }

    [Fact]
    public void Every_text_of_a_fiche_counts_once_in_the_order_of_the_source()
    {
        var fiche = GivenFeed.Read(
            """
            <ID_FICHE>7</ID_FICHE>
            <COULEUR>Ambre</COULEUR>
            <PARTENAIRES>
              <PARTENAIRE>
                <NOM_PARTENAIRE>LYCEE</NOM_PARTENAIRE>
              </PARTENAIRE>
            </PARTENAIRES>
            <ACTIF>Non</ACTIF>
            """);

        Assert.Equal(
            [
                new ContentText("RNCP12345"),
                new ContentText("Luthier RNCP12345"),
                new ContentText("7", "7"),
                new ContentText("Ambre"),
                new ContentText("LYCEE"),
                new ContentText("Non", "inactive"),
            ],
            fiche.Content);
    }
}
