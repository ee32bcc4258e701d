using System.Text;
using Passerelle.Import.OpenData.Xml;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml;

public class SelectionTests
{
    private const string Oboe =
        """
        <NOMENCLATURE_EUROPE>
          <NIVEAU>NIV5</NIVEAU>
          <LIBELLE>Niveau 5</LIBELLE>
        </NOMENCLATURE_EUROPE>
        <CODES_NSF>
          <NSF>
            <CODE>134</CODE>
            <LIBELLE>Musique</LIBELLE>
          </NSF>
        </CODES_NSF>
        <CERTIFICATEURS>
          <CERTIFICATEUR>
            <SIRET_CERTIFICATEUR>12345678900011</SIRET_CERTIFICATEUR>
            <NOM_CERTIFICATEUR>ATELIER</NOM_CERTIFICATEUR>
          </CERTIFICATEUR>
        </CERTIFICATEURS>
        <EXISTENCE_PARTENAIRES>Non</EXISTENCE_PARTENAIRES>
        <NOUVELLE_CERTIFICATION>RNCP104</NOUVELLE_CERTIFICATION>
        <DATE_FIN_ENREGISTREMENT>28/03/2028</DATE_FIN_ENREGISTREMENT>
        <BLOCS_COMPETENCES>
          <BLOC_COMPETENCES>
            <CODE>RNCP102BC01</CODE>
            <LIBELLE>Tourner</LIBELLE>
            <LISTE_COMPETENCES>Tourner une anche</LISTE_COMPETENCES>
          </BLOC_COMPETENCES>
        </BLOCS_COMPETENCES>
        <ACTIF>Oui</ACTIF>
        """;

    private static readonly string Feed = GivenFeed.Of(
        GivenFeed.Fiche("RNCP101", "<EXISTENCE_PARTENAIRES>Non</EXISTENCE_PARTENAIRES><SECTEURS_ACTIVITE>Musées</SECTEURS_ACTIVITE>"),
        GivenFeed.Fiche("RNCP102", Oboe),
        GivenFeed.Fiche("RNCP103", "<ANCIENNE_CERTIFICATION>RNCP102</ANCIENNE_CERTIFICATION>"));

    [Fact]
    public void All_fiches_come_in_the_order_of_the_feed()
    {
        var (fiches, faults) = GivenFeed.ReadAll(Feed);

        Assert.Equal(["RNCP101", "RNCP102", "RNCP103"], Numbers(fiches));
        Assert.Empty(faults);
    }

    [Fact]
    public void Fiches_are_chosen_by_number_and_come_whole()
    {
        var (fiches, faults) = GivenFeed.ReadAll(Feed, ByNumber("RNCP103", "RNCP101"));

        Assert.Equal(["RNCP101", "RNCP103"], Numbers(fiches));
        Assert.Equal("Musées", Assert.Single(fiches[0].Certification.Sectors).Value);
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("12345678900011")]
    [InlineData("12345678900099")]
    public void Fiches_are_chosen_by_the_company_of_a_certifier(string siret)
    {
        var (fiches, faults) = GivenFeed.ReadAll(Feed, BySiret(siret));

        Assert.Equal(["RNCP102"], Numbers(fiches));
        Assert.Equal("Tourner une anche", Assert.Single(fiches[0].Certification.Blocks[0].Competencies).Text.Value);
        Assert.Empty(faults);
    }

    [Fact]
    public void What_is_not_in_the_feed_is_told_at_the_end()
    {
        var (fiches, faults) = GivenFeed.ReadAll(Feed, new FicheSelection(
            [CertificationNumber.Parse("RNCP101"), CertificationNumber.Parse("RS999")], [SiretOf("99999999900011")], All: false));

        Assert.Equal(["RNCP101"], Numbers(fiches));
        Assert.All(faults, fault => Assert.Equal(FeedFaults.NotFound, fault.Kind));
        Assert.Equal(["RS999", "99999999900011"], faults.Select(fault => fault.Arguments[0]));
    }

    [Fact]
    public void Without_a_choice_a_feed_of_one_fiche_gives_it()
    {
        var (fiches, faults) = GivenFeed.ReadAll(GivenFeed.Of(GivenFeed.Fiche("RNCP101")), Open);

        Assert.Equal(["RNCP101"], Numbers(fiches));
        Assert.Empty(faults);
    }

    [Fact]
    public void Without_a_choice_a_feed_of_several_is_refused_and_no_more_than_two_fiches_are_read()
    {
        var endless = GivenFeed.Fiche("RNCP101") + "\n" + GivenFeed.Fiche("RNCP102") + "\n" + new string('x', 1_000_000) + "<<<";

        var refusal = Assert.Throws<ImportException>(() => GivenFeed.ReadAll(GivenFeed.Of(endless), Open)).Diagnostic;

        Assert.Equal((FeedFaults.SeveralFiches, 4), (refusal.Kind, refusal.Place.Line));
        Assert.Equal("The feed holds several fiches (RNCP101, RNCP102 …): choose among them.", refusal.Message(Language.English));
        Assert.Equal("add --number RNCP101, --siret for one certifier, or --all for every one.", refusal.Hint(Language.English));
    }

    [Fact]
    public void A_fiche_knows_by_number_and_code_what_it_refers_to()
    {
        var fiche = GivenFeed.Read(
            """
            <ANCIENNE_CERTIFICATION>RNCP50</ANCIENNE_CERTIFICATION>
            <CORRESPONDANCES>
              <CORRESPONDANCE>
                <DESTINATION>
                  <NUMERO_FICHE>RNCP50</NUMERO_FICHE>
                  <BLOC_COMPETENCES>
                    <CODE>RNCP50BC02</CODE>
                  </BLOC_COMPETENCES>
                </DESTINATION>
              </CORRESPONDANCE>
              <CORRESPONDANCE>
                <DESTINATION>
                  <NUMERO_FICHE>RNCP50</NUMERO_FICHE>
                  <BLOC_COMPETENCES>
                    <CODE>RNCP50BC01</CODE>
                  </BLOC_COMPETENCES>
                </DESTINATION>
              </CORRESPONDANCE>
              <CORRESPONDANCE>
                <DESTINATION>
                  <NUMERO_FICHE>RS60</NUMERO_FICHE>
                </DESTINATION>
              </CORRESPONDANCE>
            </CORRESPONDANCES>
            """);

        Assert.Equal(
            [("RNCP50", "RNCP50"), ("RS60", "RS60")],
            fiche.Externals.Select(external => (external.Number.Value.Value, external.Title.Value)));
        Assert.Equal(
            [("BC01", "BC01"), ("BC02", "BC02")],
            fiche.Externals[0].Blocks.Select(block => (block.Code.Value.Value, block.Title.Value)));
    }

    [Fact]
    public void Once_all_is_read_the_feed_knows_in_short_what_a_fiche_refers_to()
    {
        var source = GivenFeed.Source(Encoding.UTF8.GetBytes(Feed));
        var fiche = Assert.Single(source.Fiches(ByNumber("RNCP103"), _ => { }, progress: null).ToList());

        var summary = source.Summary(Assert.Single(fiche.Externals).Number.Value);

        Assert.Equal(("Luthier RNCP102", 5), (summary?.Title.Value, summary?.Level?.Value));
        Assert.Equal((PrintedState.Active, new DateOnly(2028, 3, 28)), (summary?.State?.Value, summary?.Expiry?.Value));
        Assert.Equal(["RNCP104"], summary?.ReplacedBy.Select(number => number.Value.Value));
        Assert.Equal([("BC01", "Tourner")], summary?.Blocks.Select(block => (block.Code.Value.Value, block.Title.Value)));
        Assert.Null(source.Summary(CertificationNumber.Parse("RNCP999")));
    }

    [Fact]
    public void Where_all_fiches_are_wanted_no_summary_takes_memory()
    {
        var source = GivenFeed.Source(Encoding.UTF8.GetBytes(Feed));

        Assert.Equal(3, source.Fiches(FicheSelection.Everything, _ => { }, progress: null).Count());

        Assert.Null(source.Summary(CertificationNumber.Parse("RNCP102")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<NUMERO_FICHE>41481</NUMERO_FICHE>")]
    [InlineData("<NUMERO_FICHE>../RNCP1</NUMERO_FICHE>")]
    public void A_fiche_without_usable_number_is_left_out_and_told(string number)
    {
        var feed = GivenFeed.Of($"<FICHE>{number}<INTITULE>Luthier</INTITULE></FICHE>", GivenFeed.Fiche("RNCP102"));

        var (fiches, faults) = GivenFeed.ReadAll(feed);

        Assert.Equal(["RNCP102"], Numbers(fiches));
        var fault = Assert.Single(faults);
        Assert.Equal((FeedFaults.NumberUnusable, 3), (fault.Kind, fault.Place.Line));
    }

    [Fact]
    public void Progress_tells_the_share_that_was_read_and_ends_at_one()
    {
        var shares = new Shares();

        _ = GivenFeed.Source(Encoding.UTF8.GetBytes(Feed)).Fiches(FicheSelection.Everything, _ => { }, shares).Count();

        Assert.Equal(1, shares.Told[^1]);
        Assert.All(shares.Told, share => Assert.InRange(share, 0, 1));
        Assert.Equal(4, shares.Told.Count);
    }

    private static FicheSelection Open { get; } = new([], [], All: false);

    private static FicheSelection ByNumber(params string[] numbers) =>
        new(numbers.Select(CertificationNumber.Parse).ToValueList(), [], All: false);

    private static FicheSelection BySiret(string siret) => new([], [SiretOf(siret)], All: false);

    private static Siret SiretOf(string digits) => Siret.TryParse(digits, out var siret) ? siret : throw new FormatException(digits);

    private static IEnumerable<string> Numbers(IEnumerable<ImportedFiche> fiches) =>
        fiches.Select(fiche => fiche.Certification.Number.Value.Value);

    private sealed class Shares : IProgress<double>
    {
        public List<double> Told { get; } = [];

        public void Report(double value) => Told.Add(value);
    }
}
