using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

public class IdentityPartsTests
{
    [Fact]
    public void A_fiche_has_an_identifier_a_number_and_a_title()
    {
        var fiche = GivenFeed.Read("<ID_FICHE>27642</ID_FICHE>").Certification;

        Assert.Equal(27642, fiche.OpenDataId?.Value);
        Assert.Equal("RNCP12345", fiche.Number.Value.Value);
        Assert.Equal("Luthier RNCP12345", fiche.Title.Value);
    }

    [Fact]
    public void Values_know_the_line_they_were_read_on()
    {
        var fiche = GivenFeed.Read("\n\n<ID_FICHE>1</ID_FICHE>").Certification;

        Assert.Equal(new SourceSpan("flux.xml", 5, 1, 0), fiche.OpenDataId?.Place);
    }

    [Fact]
    public void A_title_keeps_its_blanks_and_its_signs()
    {
        var (fiches, _) = GivenFeed.ReadAll(GivenFeed.Of(
            "<FICHE><NUMERO_FICHE>RS10</NUMERO_FICHE><INTITULE>Cordes &amp;  archets &lt; 1900 </INTITULE></FICHE>"));

        Assert.Equal("Cordes &  archets < 1900 ", Assert.Single(fiches).Certification.Title.Value);
    }

    [Fact]
    public void Where_there_is_no_title_the_number_stands_in_for_it_and_a_note_says_so()
    {
        var (fiches, _) = GivenFeed.ReadAll(GivenFeed.Of("<FICHE><NUMERO_FICHE>RNCP12345</NUMERO_FICHE><INTITULE> </INTITULE></FICHE>"));

        var fiche = Assert.Single(fiches);
        Assert.Equal("RNCP12345", fiche.Certification.Title.Value);
        var note = Assert.Single(fiche.Notes);
        Assert.Equal((NoteKinds.TitleMissing, "intitule"), (note.Kind, note.Path));
    }

    [Fact]
    public void The_kind_of_diploma_has_a_code_and_a_label()
    {
        var kind = GivenFeed.Read("<ABREGE><CODE>TP</CODE><LIBELLE>Titre professionnel</LIBELLE></ABREGE>").Certification.Kind;

        Assert.Equal(("TP", "Titre professionnel"), (kind?.Code.Value, kind?.Label?.Value));
    }

    [Fact]
    public void A_kind_without_code_is_kept_as_a_text()
    {
        var fiche = GivenFeed.Read("<ABREGE><LIBELLE>Titre professionnel</LIBELLE></ABREGE>");

        Assert.Null(fiche.Certification.Kind);
        Assert.Equal([("ABREGE/LIBELLE", "Titre professionnel")], GivenFeed.Kept(fiche));
    }

    [Fact]
    public void A_level_is_its_number_and_its_label_says_no_more()
    {
        var fiche = GivenFeed.Read("<NOMENCLATURE_EUROPE><NIVEAU>NIV6</NIVEAU><LIBELLE>Niveau 6</LIBELLE></NOMENCLATURE_EUROPE>");

        Assert.Equal(6, fiche.Certification.Level?.Value);
        Assert.Contains(new ContentText("NIV6", "6"), fiche.Content);
        Assert.DoesNotContain(fiche.Content, content => content.Text == "Niveau 6");
        Assert.Empty(fiche.Certification.Unrecognised);
    }

    [Theory]
    [InlineData("AUCUN", LevelAbsence.None)]
    [InlineData("REPRISE", LevelAbsence.Undecided)]
    public void A_level_may_be_absent_for_a_reason(string printed, LevelAbsence expected)
    {
        var fiche = GivenFeed.Read($"<NOMENCLATURE_EUROPE><NIVEAU>{printed}</NIVEAU></NOMENCLATURE_EUROPE>").Certification;

        Assert.Null(fiche.Level);
        Assert.Equal(expected, fiche.LevelAbsence?.Value);
    }

    [Theory]
    [InlineData("NIV9")]
    [InlineData("6")]
    [InlineData("NIV66")]
    public void An_impossible_level_is_kept_as_a_text(string printed)
    {
        var fiche = GivenFeed.Read($"<NOMENCLATURE_EUROPE><NIVEAU>{printed}</NIVEAU></NOMENCLATURE_EUROPE>");

        Assert.Null(fiche.Certification.Level);
        Assert.Equal([("NOMENCLATURE_EUROPE/NIVEAU", printed)], GivenFeed.Kept(fiche));
    }

    [Fact]
    public void A_label_that_says_more_than_the_level_is_kept_and_written_again()
    {
        const string elements =
            """
            <NOMENCLATURE_EUROPE>
              <NIVEAU>REPRISE</NIVEAU>
              <LIBELLE>Sans niveau, en attente</LIBELLE>
            </NOMENCLATURE_EUROPE>
            """;

        var fiche = GivenFeed.Read(elements);

        Assert.Equal([("NOMENCLATURE_EUROPE/LIBELLE", "Sans niveau, en attente")], GivenFeed.Kept(fiche));
        Assert.Equal(GivenFeed.OneLine(elements), GivenFeed.Elements(fiche.Certification));
    }

    [Fact]
    public void The_label_of_a_level_was_called_title_in_V2()
    {
        var fiche = GivenFeed.Read(
            """
            <NOMENCLATURE_EUROPE>
              <NIVEAU>NIV5</NIVEAU>
              <INTITULE>Niveau 5</INTITULE>
            </NOMENCLATURE_EUROPE>
            """).Certification;

        Assert.Empty(fiche.Unrecognised);
        Assert.Equal(
            "<NOMENCLATURE_EUROPE><NIVEAU>NIV5</NIVEAU><LIBELLE>Niveau 5</LIBELLE></NOMENCLATURE_EUROPE>",
            GivenFeed.Elements(fiche));
    }

    [Fact]
    public void Kind_and_level_come_back() => GivenFeed.AssertComesBack(
        """
        <ABREGE>
          <CODE>CQP</CODE>
          <LIBELLE>Certificat de qualification</LIBELLE>
        </ABREGE>
        <NOMENCLATURE_EUROPE>
          <NIVEAU>NIV4</NIVEAU>
          <LIBELLE>Niveau 4</LIBELLE>
        </NOMENCLATURE_EUROPE>
        """);
}
