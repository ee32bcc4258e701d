namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

/// <summary>That each text goes into its field; how texts are cut is shown in the room of the texts.</summary>
public class TextPartsTests
{
    [Fact]
    public void Objectives_are_paragraphs()
    {
        var fiche = GivenFeed.Read("<OBJECTIFS_CONTEXTE>Le luthier construit.    Il répare aussi.</OBJECTIFS_CONTEXTE>").Certification;

        Assert.Equal("Le luthier construit.\n\nIl répare aussi.", fiche.Objectives?.Value);
    }

    [Fact]
    public void Each_list_goes_into_its_field()
    {
        var fiche = GivenFeed.Read(
            """
            <SECTEURS_ACTIVITE>Artisanat    Musées</SECTEURS_ACTIVITE>
            <REGLEMENTATIONS_ACTIVITES>Convention de Washington</REGLEMENTATIONS_ACTIVITES>
            <PREREQUIS_ENTREE_FORMATION>Être majeur</PREREQUIS_ENTREE_FORMATION>
            <PREREQUIS_VALIDATION_CERTIFICATION>Un stage</PREREQUIS_VALIDATION_CERTIFICATION>
            """).Certification;

        Assert.Equal(["Artisanat", "Musées"], fiche.Sectors.Select(sector => sector.Value));
        Assert.Equal(["Convention de Washington"], fiche.Regulations.Select(text => text.Value));
        Assert.Equal(["Être majeur"], fiche.Prerequisites.Entry.Select(text => text.Value));
        Assert.Equal(["Un stage"], fiche.Prerequisites.Validation.Select(text => text.Value));
    }

    [Fact]
    public void Activities_attested_competencies_and_jobs_go_into_their_fields()
    {
        var fiche = GivenFeed.Read(
            """
            <ACTIVITES_VISEES>- Construire un violon    - Régler une guitare</ACTIVITES_VISEES>
            <CAPACITES_ATTESTEES>- Choisir le bois    - Tailler une table</CAPACITES_ATTESTEES>
            <TYPE_EMPLOI_ACCESSIBLES>Luthier    Archetier</TYPE_EMPLOI_ACCESSIBLES>
            """).Certification;

        Assert.Equal(["Construire un violon", "Régler une guitare"], fiche.Activities.Select(activity => activity.Title.Value));
        Assert.Equal(
            ["Choisir le bois", "Tailler une table"],
            Assert.Single(fiche.AttestedCompetencies).Competencies.Select(text => text.Value));
        Assert.Equal(["Luthier", "Archetier"], fiche.Jobs.Immediate.Select(job => job.Value));
    }

    [Theory]
    [InlineData("<ACTIVITES_VISEES>Activité 1 : construire      * le fond      * la table</ACTIVITES_VISEES>")]
    [InlineData("<CAPACITES_ATTESTEES>Choisir le bois  - Tailler   la table    Vernir.</CAPACITES_ATTESTEES>")]
    [InlineData("<SECTEURS_ACTIVITE>- Artisanat  - Musées</SECTEURS_ACTIVITE>")]
    [InlineData("<TYPE_EMPLOI_ACCESSIBLES>• Luthier • Archetier</TYPE_EMPLOI_ACCESSIBLES>")]
    [InlineData("<REGLEMENTATIONS_ACTIVITES>  Sans objet  </REGLEMENTATIONS_ACTIVITES>")]
    [InlineData("<OBJECTIFS_CONTEXTE>Objectifs :         * construire      * réparer</OBJECTIFS_CONTEXTE>")]
    [InlineData("<PREREQUIS_ENTREE_FORMATION>1) Être majeur    2) Jouer d’un instrument</PREREQUIS_ENTREE_FORMATION>")]
    [InlineData("<PREREQUIS_VALIDATION_CERTIFICATION>*       *</PREREQUIS_VALIDATION_CERTIFICATION>")]
    public void A_text_comes_back_letter_for_letter(string elements) => GivenFeed.AssertComesBack(elements);

    [Theory]
    [InlineData("Artisanat")]
    [InlineData("Musées")]
    public void All_words_of_a_text_count(string words) => Assert.Contains(
        GivenFeed.Read("<SECTEURS_ACTIVITE>- Artisanat  - Musées</SECTEURS_ACTIVITE>").Content,
        content => content.Text.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void The_signs_of_a_text_are_kept_where_an_export_would_not_print_them_by_itself()
    {
        var fiche = GivenFeed.Read(
            """
            <SECTEURS_ACTIVITE>→ Artisanat  → Musées</SECTEURS_ACTIVITE>
            <OBJECTIFS_CONTEXTE>Construire.</OBJECTIFS_CONTEXTE>
            """).Certification;

        Assert.Equal(["secteurs"], fiche.Publication?.Fields.Select(field => field.Field.Value));
        Assert.Equal(["→ ", "  → "], fiche.Publication?.SignsOf("secteurs"));
    }

    [Fact]
    public void HTML_of_old_feeds_is_taken_off_and_its_lines_stay()
    {
        var fiche = GivenFeed.Read(
            """
            <SECTEURS_ACTIVITE>&lt;ul&gt;&lt;li&gt;Artisanat d&amp;rsquo;art&lt;/li&gt;&lt;li&gt;Mus&amp;eacute;es&lt;/li&gt;&lt;/ul&gt;</SECTEURS_ACTIVITE>
            """).Certification;

        Assert.Equal(["Artisanat d’art", "Musées"], fiche.Sectors.Select(sector => sector.Value));
    }

    [Fact]
    public void A_CDATA_section_is_text()
    {
        var fiche = GivenFeed.Read(
            "<OBJECTIFS_CONTEXTE><![CDATA[<p>Construire</p><p>Réparer & régler</p>]]></OBJECTIFS_CONTEXTE>").Certification;

        Assert.Equal("Construire\n\nRéparer & régler", fiche.Objectives?.Value);
    }
}
