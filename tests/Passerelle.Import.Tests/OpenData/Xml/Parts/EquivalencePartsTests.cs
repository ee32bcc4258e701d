using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

public class EquivalencePartsTests
{
    [Fact]
    public void The_source_is_obtained_here_and_the_destination_is_held_there()
    {
        var elements = Bridges(Bridge(["RNCP12345BC02", "RNCP12345BC03"], "RNCP777", "RNCP777BC06", "RNCP777BC07"));

        var equivalence = Assert.Single(GivenFeed.Read(elements).Certification.Equivalences);

        Assert.Equal(EquivalenceExtent.Partial, equivalence.Extent.Value);
        Assert.Equal(["BC02", "BC03"], equivalence.Obtained.Select(code => code.Value.Value));
        var held = Assert.Single(equivalence.Held);
        Assert.Equal("RNCP777", held.Number.Value.Value);
        Assert.Equal(["BC06", "BC07"], held.Blocks.Select(code => code.Value.Value));
        GivenFeed.AssertComesBack(elements);
    }

    [Fact]
    public void A_bridge_without_any_block_is_total()
    {
        const string elements =
            """
            <CORRESPONDANCES>
              <CORRESPONDANCE>
                <DESTINATION>
                  <NUMERO_FICHE>RS777</NUMERO_FICHE>
                </DESTINATION>
              </CORRESPONDANCE>
            </CORRESPONDANCES>
            """;

        var equivalence = Assert.Single(GivenFeed.Read(elements).Certification.Equivalences);

        Assert.Equal(EquivalenceExtent.Total, equivalence.Extent.Value);
        Assert.Empty(equivalence.Obtained);
        GivenFeed.AssertComesBack(elements);
    }

    [Fact]
    public void A_bridge_from_a_whole_certification_to_a_block_is_partial()
    {
        var elements = Bridges(Bridge(["RNCP12345BC04"], "RNCP777"));

        Assert.Equal(EquivalenceExtent.Partial, Assert.Single(GivenFeed.Read(elements).Certification.Equivalences).Extent.Value);
        GivenFeed.AssertComesBack(elements);
    }

    [Fact]
    public void Bridges_keep_the_order_of_the_fiche()
    {
        var elements = Bridges(
            Bridge(["RNCP12345BC04"], "RNCP777"),
            Bridge(["RNCP12345BC01"], "RNCP666"),
            Bridge(["RNCP12345BC02"], "RNCP777"));

        GivenFeed.AssertComesBack(elements);
    }

    [Fact]
    public void Several_destinations_are_all_needed()
    {
        const string elements =
            """
            <CORRESPONDANCES>
              <CORRESPONDANCE>
                <DESTINATION>
                  <NUMERO_FICHE>RNCP777</NUMERO_FICHE>
                </DESTINATION>
                <DESTINATION>
                  <NUMERO_FICHE>RS888</NUMERO_FICHE>
                </DESTINATION>
              </CORRESPONDANCE>
            </CORRESPONDANCES>
            """;

        var equivalence = Assert.Single(GivenFeed.Read(elements).Certification.Equivalences);

        Assert.Equal(["RNCP777", "RS888"], equivalence.Held.Select(held => held.Number.Value.Value));
        GivenFeed.AssertComesBack(elements);
    }

    [Fact]
    public void A_block_of_ours_is_also_known_by_the_code_that_the_fiche_prints()
    {
        var elements =
            "<BLOCS_COMPETENCES><BLOC_COMPETENCES><CODE>Bloc n°1</CODE><LIBELLE>Construire</LIBELLE></BLOC_COMPETENCES></BLOCS_COMPETENCES>"
            + Bridges(Bridge(["Bloc n°1"], "RNCP777"));

        var equivalence = Assert.Single(GivenFeed.Read(elements).Certification.Equivalences);

        Assert.Equal("BC01", Assert.Single(equivalence.Obtained).Value.Value);
        GivenFeed.AssertComesBack(elements);
    }

    [Theory]
    [InlineData("RNCP999BC01", "RNCP777", "RNCP777BC01")]
    [InlineData("RNCP12345BC01", "inconnue", "RNCP777BC01")]
    [InlineData("RNCP12345BC01", "RNCP777", "Bloc 1")]
    [InlineData("RNCP12345BC01", "RNCP777", "RNCP778BC01")]
    public void A_bridge_that_names_what_cannot_be_named_is_kept_whole(string ours, string number, string theirs)
    {
        var fiche = GivenFeed.Read(Bridges(Bridge([ours], number, theirs)));

        Assert.Empty(fiche.Certification.Equivalences);
        Assert.Equal(
            [
                ("CORRESPONDANCES/CORRESPONDANCE/SOURCE/BLOC_COMPETENCES/CODE", ours),
                ("CORRESPONDANCES/CORRESPONDANCE/DESTINATION/NUMERO_FICHE", number),
                ("CORRESPONDANCES/CORRESPONDANCE/DESTINATION/BLOC_COMPETENCES/CODE", theirs),
            ],
            GivenFeed.Kept(fiche));
    }

    private static string Bridges(params string[] bridges) => $"<CORRESPONDANCES>{string.Concat(bridges)}</CORRESPONDANCES>";

    private static string Bridge(string[] ours, string number, params string[] theirs) =>
        $"""
        <CORRESPONDANCE>
          <SOURCE>{Codes(ours)}</SOURCE>
          <DESTINATION><NUMERO_FICHE>{number}</NUMERO_FICHE>{Codes(theirs)}</DESTINATION>
        </CORRESPONDANCE>
        """;

    private static string Codes(string[] codes) =>
        string.Concat(codes.Select(code => $"<BLOC_COMPETENCES><CODE>{code}</CODE></BLOC_COMPETENCES>"));
}
