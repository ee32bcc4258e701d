using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

public class LegalTextPartsTests
{
    private const string Texts =
        """
        <PUBLICATION_DECRET_GENERAL>
          <PUBLICATION_JO>
            <TITRE>Décret des cordes</TITRE>
            <DATE_PUBLICATION_JO>09/11/1985</DATE_PUBLICATION_JO>
          </PUBLICATION_JO>
        </PUBLICATION_DECRET_GENERAL>
        <PUBLICATION_DECRET_CREATION>
          <PUBLICATION_JO>
            <TITRE>Arrêté de création</TITRE>
          </PUBLICATION_JO>
        </PUBLICATION_DECRET_CREATION>
        <PUBLICATION_DECRET_AUTRE>
          <PUBLICATION_JO>
            <TITRE>Arrêté  modificatif</TITRE>
            <DATE_PUBLICATION_JO>23/07/2020</DATE_PUBLICATION_JO>
          </PUBLICATION_JO>
          <PUBLICATION_JO>
            <TITRE>Rectificatif</TITRE>
          </PUBLICATION_JO>
        </PUBLICATION_DECRET_AUTRE>
        """;

    [Fact]
    public void Legal_texts_are_of_three_kinds_and_may_have_no_date()
    {
        var texts = GivenFeed.Read(Texts).Certification.LegalTexts;

        Assert.Equal(
            [
                (LegalTextKind.GeneralDecree, "Décret des cordes", new DateOnly(1985, 11, 9)),
                (LegalTextKind.Creation, "Arrêté de création", null),
                (LegalTextKind.Other, "Arrêté  modificatif", new DateOnly(2020, 7, 23)),
                (LegalTextKind.Other, "Rectificatif", (DateOnly?)null),
            ],
            texts.Select(text => (text.Kind.Value, text.Title.Value, text.PublishedOn?.Value)));
    }

    [Fact]
    public void Legal_texts_come_back() => GivenFeed.AssertComesBack(Texts);

    [Fact]
    public void A_date_without_title_is_kept_as_a_text()
    {
        var fiche = GivenFeed.Read(
            """
            <PUBLICATION_DECRET_AUTRE>
              <PUBLICATION_JO>
                <DATE_PUBLICATION_JO>23/07/2020</DATE_PUBLICATION_JO>
              </PUBLICATION_JO>
            </PUBLICATION_DECRET_AUTRE>
            """);

        Assert.Empty(fiche.Certification.LegalTexts);
        Assert.Equal([("PUBLICATION_DECRET_AUTRE/PUBLICATION_JO/DATE_PUBLICATION_JO", "23/07/2020")], GivenFeed.Kept(fiche));
    }
}
