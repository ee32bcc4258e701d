using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml;

public class FeedWriterTests
{
    [Fact]
    public void A_feed_is_written_in_the_layout_of_the_register()
    {
        var certification = GivenFeed.Read(
            """
            <ACTIF>Oui</ACTIF>
            <CODES_NSF>
              <NSF>
                <CODE>134</CODE>
                <LIBELLE>Musique</LIBELLE>
              </NSF>
            </CODES_NSF>
            """).Certification;

        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <FICHES>
              <VERSION_FLUX>4.1</VERSION_FLUX>
              <FICHE>
                <NUMERO_FICHE>RNCP12345</NUMERO_FICHE>
                <INTITULE>Luthier RNCP12345</INTITULE>
                <CODES_NSF>
                  <NSF>
                    <CODE>134</CODE>
                    <LIBELLE>Musique</LIBELLE>
                  </NSF>
                </CODES_NSF>
                <ACTIF>Oui</ACTIF>
              </FICHE>
            </FICHES>

            """,
            GivenFeed.Written([certification]));
    }

    [Fact]
    public void A_feed_of_several_certifications_is_read_again_as_it_was()
    {
        var certifications = new[] { Bare("RNCP101") with { Objectives = At("Construire.\n\nRéparer.") }, Bare("RS102") };

        var (fiches, _) = GivenFeed.ReadAll(GivenFeed.Written(certifications));

        Assert.Equal(certifications, fiches.Select(fiche => fiche.Certification));
    }

    [Fact]
    public void A_feed_without_certifications_has_no_fiche() => Assert.EndsWith(
        "<FICHES>\n  <VERSION_FLUX>4.1</VERSION_FLUX>\n</FICHES>\n", GivenFeed.Written([]), StringComparison.Ordinal);

    [Fact]
    public void Signs_of_XML_are_escaped() => Assert.Contains(
        "<INTITULE>Cordes &amp; archets &lt; \"1900\"</INTITULE>",
        GivenFeed.Written([Bare("RNCP101") with { Title = At("Cordes & archets < \"1900\"") }]),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Deux\nlignes", "Deux    lignes")]
    [InlineData("Deux\r\n\r\nlignes", "Deux    lignes")]
    [InlineData("Cloche\u0007 et \uFFFF", "Cloche  et  ")]
    [InlineData("Violon 🎻 verni", "Violon 🎻 verni")]
    [InlineData("Insécable\u00A0: oui", "Insécable\u00A0: oui")]
    public void Texts_stand_on_one_line_and_hold_what_XML_can_hold(string title, string expected) =>
        Assert.Contains(
            $"<INTITULE>{expected}</INTITULE>",
            GivenFeed.Written([Bare("RNCP101") with { Title = At(title) }]),
            StringComparison.Ordinal);

    [Fact]
    public void A_kept_text_is_printed_back_only_where_it_is_clear_to_which_element_it_belongs()
    {
        var certification = Bare("RNCP101") with
        {
            Partners =
            [
                new Partner { Name = At("LYCEE"), Habilitation = new(Habilitation.Train, default) },
            ],
            Unrecognised =
            [
                Kept("DATE_DECISION", "bientôt"),
                Kept("PARTENAIRES/PARTENAIRE/SIRET_PARTENAIRE", "123"),
                Kept("Page 3", "filigrane"),
            ],
        };

        Assert.Equal(
            GivenFeed.OneLine(
                """
                <PARTENAIRES>
                  <PARTENAIRE>
                    <NOM_PARTENAIRE>LYCEE</NOM_PARTENAIRE>
                    <HABILITATION_PARTENAIRE>HABILITATION_FORMER</HABILITATION_PARTENAIRE>
                  </PARTENAIRE>
                </PARTENAIRES>
                <DATE_DECISION>bientôt</DATE_DECISION>
                """),
            GivenFeed.Elements(certification));
    }

    [Fact]
    public void A_value_goes_before_a_kept_text()
    {
        var certification = Bare("RNCP101") with
        {
            Registration = new Registration { Decision = new(new DateOnly(2025, 3, 28), default) },
            Unrecognised = [Kept("DATE_DECISION", "bientôt")],
        };

        Assert.Equal("<DATE_DECISION>28/03/2025</DATE_DECISION>", GivenFeed.Elements(certification));
    }

    [Fact]
    public void What_the_school_adds_is_not_in_the_format_of_the_register()
    {
        var certification = Bare("RNCP101") with
        {
            Level1969 = new(Level1969.II, default),
            Venues = [new Venue(new(VenueRole.Preparation, default), At("Atelier"), At("1, rue des Cordes"), Region: null)],
            Presentation = new MarkdownText("# Lutherie", default),
        };

        Assert.Equal("", GivenFeed.Elements(certification));
    }

    private static Certification Bare(string number) => new()
    {
        Number = new(CertificationNumber.Parse(number), default),
        Title = At($"Luthier {number}"),
        Registration = new Registration(),
    };

    private static Located<string> At(string text) => new(text, default);

    private static Unrecognised Kept(string origin, string text) => new(At(origin), At(text));
}
