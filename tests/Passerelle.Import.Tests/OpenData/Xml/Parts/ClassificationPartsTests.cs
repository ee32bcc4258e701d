using System.Collections.Immutable;
using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

public class ClassificationPartsTests
{
    private const string Codes =
        """
        <FORMACODES>
          <FORMACODE>
            <CODE>45554</CODE>
            <LIBELLE>Lutherie</LIBELLE>
          </FORMACODE>
        </FORMACODES>
        <CODES_NSF>
          <NSF>
            <CODE>134v</CODE>
            <LIBELLE>Musique</LIBELLE>
          </NSF>
          <NSF>
            <CODE>234</CODE>
            <LIBELLE>Travail du bois</LIBELLE>
          </NSF>
        </CODES_NSF>
        <CODES_ROME>
          <ROME>
            <CODE>B1501</CODE>
            <LIBELLE>Fabrication d'instruments</LIBELLE>
          </ROME>
        </CODES_ROME>
        <CODES_IDCC>
          <IDCC>
            <CODE>1412</CODE>
            <LIBELLE>Instruments</LIBELLE>
          </IDCC>
        </CODES_IDCC>
        """;

    [Fact]
    public void Codes_keep_their_order_and_the_labels_of_the_fiche()
    {
        var codes = GivenFeed.Read(Codes).Certification.Classification;

        Assert.Equal([("45554", "Lutherie")], Printed(codes.Formacodes));
        Assert.Equal([("134v", "Musique"), ("234", "Travail du bois")], Printed(codes.Nsf));
        Assert.Equal([("B1501", "Fabrication d'instruments")], Printed(codes.Rome));
        Assert.Equal([("1412", "Instruments")], Printed(codes.Idcc));
    }

    [Fact]
    public void Codes_come_back() => GivenFeed.AssertComesBack(Codes);

    [Fact]
    public void The_label_of_an_NSF_code_was_called_title_in_V2()
    {
        var fiche = GivenFeed.Read("<CODES_NSF><NSF><CODE>134v</CODE><INTITULE>Musique</INTITULE></NSF></CODES_NSF>").Certification;

        Assert.Equal("Musique", Assert.Single(fiche.Classification.Nsf).Label?.Value);
    }

    [Fact]
    public void A_code_that_is_none_is_kept_with_its_label()
    {
        var fiche = GivenFeed.Read(
            """
            <CODES_ROME>
              <ROME>
                <CODE>B1501</CODE>
              </ROME>
              <ROME>
                <CODE>bois</CODE>
                <LIBELLE>Lutherie</LIBELLE>
              </ROME>
            </CODES_ROME>
            """);

        Assert.Equal(["B1501"], fiche.Certification.Classification.Rome.Select(rome => rome.Code.Value.Value));
        Assert.Equal([("CODES_ROME/ROME[2]/CODE", "bois"), ("CODES_ROME/ROME[2]/LIBELLE", "Lutherie")], GivenFeed.Kept(fiche));
    }

    [Fact]
    public void A_code_without_label_is_written_with_that_of_the_nomenclature()
    {
        var fiche = GivenFeed.Read("<CODES_NSF><NSF><CODE>134v</CODE></NSF><NSF><CODE>234</CODE></NSF></CODES_NSF>").Certification;
        var labels = new Model.Nomenclatures
        {
            Nsf = ImmutableSortedDictionary<string, Located<string>>.Empty.Add("134v", new Located<string>("Musique", default)),
        };

        Assert.Equal(
            "<CODES_NSF><NSF><CODE>134v</CODE><LIBELLE>Musique</LIBELLE></NSF><NSF><CODE>234</CODE></NSF></CODES_NSF>",
            GivenFeed.Elements(fiche, labels));
    }

    [Fact]
    public void Collective_agreements_have_a_number_and_a_name()
    {
        const string elements =
            """
            <CCN_1>
              <NUMERO>3310</NUMERO>
              <LIBELLE>Facture instrumentale</LIBELLE>
            </CCN_1>
            <CCN_2>
              <NUMERO>3311</NUMERO>
              <LIBELLE>Commerce</LIBELLE>
            </CCN_2>
            """;

        var agreements = GivenFeed.Read(elements).Certification.Classification.CollectiveAgreements;

        Assert.Equal(
            [("3310", "Facture instrumentale"), ("3311", "Commerce")],
            agreements.Select(one => (one.Number.Value, one.Label.Value)));
        GivenFeed.AssertComesBack(elements);
    }

    [Fact]
    public void An_agreement_without_name_is_kept_as_a_text()
    {
        var fiche = GivenFeed.Read("<CCN_3><NUMERO>3310</NUMERO></CCN_3>");

        Assert.Empty(fiche.Certification.Classification.CollectiveAgreements);
        Assert.Equal([("CCN_3/NUMERO", "3310")], GivenFeed.Kept(fiche));
    }

    private static IEnumerable<(string Code, string Label)> Printed<TCode>(ValueList<Classified<TCode>> codes)
        where TCode : struct, ICode<TCode> => codes.Select(code => ($"{code.Code}", $"{code.Label}"));
}
