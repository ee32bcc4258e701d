using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

public class AccessPartsTests
{
    private const string Routes =
        """
        <SI_JURY_FI>
          <ACTIF>Oui</ACTIF>
          <COMPOSITION>Deux luthiers</COMPOSITION>
        </SI_JURY_FI>
        <SI_JURY_CA>
          <ACTIF>Non</ACTIF>
        </SI_JURY_CA>
        <SI_JURY_FC>
          <DATE_DERNIERE_MODIFICATION>19/12/2025</DATE_DERNIERE_MODIFICATION>
          <ACTIF>Oui</ACTIF>
          <COMPOSITION>Un luthier et un archetier</COMPOSITION>
        </SI_JURY_FC>
        <SI_JURY_CQ>
          <ACTIF>Oui</ACTIF>
        </SI_JURY_CQ>
        <SI_JURY_CL>
          <ACTIF>Non</ACTIF>
        </SI_JURY_CL>
        <SI_JURY_VAE>
          <ACTIF>Oui</ACTIF>
          <COMPOSITION>Deux luthiers</COMPOSITION>
        </SI_JURY_VAE>
        """;

    [Fact]
    public void Routes_stand_in_the_official_order_and_refer_to_their_juries()
    {
        var fiche = GivenFeed.Read(Routes).Certification;

        Assert.Equal(
            [
                (RouteKind.InitialTraining, Answer.Yes, "J1"),
                (RouteKind.Apprenticeship, Answer.No, null),
                (RouteKind.ContinuingTraining, Answer.Yes, "J2"),
                (RouteKind.ProfessionalisationContract, Answer.Yes, null),
                (RouteKind.IndividualCandidate, Answer.No, null),
                (RouteKind.Experience, Answer.Yes, "J1"),
            ],
            fiche.AccessRoutes.Select(route => (route.Kind, route.Open.Value, route.Jury?.Value.Value)));
        Assert.Equal(new DateOnly(2025, 12, 19), fiche.AccessRoutes[2].ChangedOn?.Value);
    }

    [Fact]
    public void Equal_compositions_are_one_jury()
    {
        var juries = GivenFeed.Read(Routes).Certification.Juries;

        Assert.Equal(
            [("J1", "Deux luthiers"), ("J2", "Un luthier et un archetier")],
            juries.Select(jury => (jury.Code.Value.Value, jury.Composition.Value)));
        Assert.All(juries, jury => Assert.Null(jury.Members));
    }

    [Fact]
    public void Compositions_that_differ_only_in_signs_are_two_juries_since_both_come_back()
    {
        const string elements =
            """
            <SI_JURY_FI>
              <ACTIF>Oui</ACTIF>
              <COMPOSITION>Jury :    - deux luthiers    - un maître</COMPOSITION>
            </SI_JURY_FI>
            <SI_JURY_CA>
              <ACTIF>Oui</ACTIF>
              <COMPOSITION>Jury :  * deux luthiers  * un maître</COMPOSITION>
            </SI_JURY_CA>
            """;

        Assert.Equal(2, GivenFeed.Read(elements).Certification.Juries.Count);
        GivenFeed.AssertComesBack(elements);
    }

    [Fact]
    public void Routes_come_back() => GivenFeed.AssertComesBack(Routes);

    [Fact]
    public void In_V2_the_element_is_the_answer_and_the_jury_stands_beside_it()
    {
        var fiche = GivenFeed.Read(
            """
            <SI_JURY_FI>Oui</SI_JURY_FI>
            <JURY_FI>Deux luthiers</JURY_FI>
            <SI_JURY_CA>Non</SI_JURY_CA>
            """).Certification;

        Assert.Equal([Answer.Yes, Answer.No], fiche.AccessRoutes.Select(route => route.Open.Value));
        Assert.Equal("J1", fiche.AccessRoutes[0].Jury?.Value.Value);
        Assert.Empty(fiche.Unrecognised);
        Assert.Equal(
            "<SI_JURY_FI><ACTIF>Oui</ACTIF><COMPOSITION>Deux luthiers</COMPOSITION></SI_JURY_FI>"
            + "<SI_JURY_CA><ACTIF>Non</ACTIF></SI_JURY_CA>",
            GivenFeed.Elements(fiche));
    }

    [Fact]
    public void A_route_without_answer_is_unknown_and_a_note_says_so()
    {
        var fiche = GivenFeed.Read("<SI_JURY_VAE><COMPOSITION>Deux luthiers</COMPOSITION></SI_JURY_VAE>");

        Assert.Equal(Answer.Unknown, Assert.Single(fiche.Certification.AccessRoutes).Open.Value);
        Assert.Contains(fiche.Notes, note => note.Kind == NoteKinds.AnswerUnsettled && note.Path == "voies/vae/ouverte");
        Assert.Equal("<SI_JURY_VAE><COMPOSITION>Deux luthiers</COMPOSITION></SI_JURY_VAE>", GivenFeed.Elements(fiche.Certification));
    }

    [Fact]
    public void An_answer_that_is_neither_yes_nor_no_is_kept_and_written_again()
    {
        const string elements = "<SI_JURY_CL><ACTIF>Parfois</ACTIF></SI_JURY_CL>";

        var fiche = GivenFeed.Read(elements);

        Assert.Equal(Answer.Unknown, Assert.Single(fiche.Certification.AccessRoutes).Open.Value);
        Assert.Equal([("SI_JURY_CL/ACTIF", "Parfois")], GivenFeed.Kept(fiche));
        Assert.Equal(elements, GivenFeed.Elements(fiche.Certification));
    }

    [Fact]
    public void Territories_answer_yes_or_no()
    {
        const string elements =
            """
            <ACCESSIBLE_NOUVELLE_CALEDONIE>Oui</ACCESSIBLE_NOUVELLE_CALEDONIE>
            <ACCESSIBLE_POLYNESIE_FRANCAISE>Non</ACCESSIBLE_POLYNESIE_FRANCAISE>
            """;

        var territories = GivenFeed.Read(elements).Certification.Territories;

        Assert.Equal((Answer.Yes, Answer.No), (territories.NewCaledonia?.Value, territories.FrenchPolynesia?.Value));
        GivenFeed.AssertComesBack(elements);
    }
}
