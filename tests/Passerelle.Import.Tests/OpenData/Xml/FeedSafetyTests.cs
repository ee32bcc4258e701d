using System.Text;
using Passerelle.Import.OpenData.Xml;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Xml;

/// <summary>Files that are cut, damaged, in the wrong encoding or made to do harm.</summary>
public class FeedSafetyTests
{
    private static readonly string TwoFiches = GivenFeed.Of(GivenFeed.Fiche("RNCP101"), GivenFeed.Fiche("RNCP102"));

    [Theory]
    [InlineData("<!DOCTYPE FICHES SYSTEM \"file:///etc/hostname\">")]
    [InlineData("<!DOCTYPE FICHES [<!ENTITY un \"luthier\"><!ENTITY deux \"&un;&un;&un;\">]>")]
    [InlineData("<!-- un commentaire -->\n<!DOCTYPE FICHES>")]
    public void A_DOCTYPE_is_refused(string doctype)
    {
        var refusal = Refusal(TwoFiches.Replace("<FICHES>", doctype + "<FICHES>", StringComparison.Ordinal));

        Assert.Equal(FeedFaults.DoctypeRefused, refusal.Kind);
        Assert.Equal(1 + doctype.Count(letter => letter == '\n') + 1, refusal.Place.Line);
    }

    [Fact]
    public void An_entity_that_nothing_declares_ends_the_reading_there()
    {
        var (fiches, faults) = GivenFeed.ReadAll(
            GivenFeed.Of(GivenFeed.Fiche("RNCP101"), GivenFeed.Fiche("RNCP102", "<ACTIF>&secret;</ACTIF>")));

        Assert.Equal("RNCP101", Assert.Single(fiches).Certification.Number.Value.Value);
        Assert.Equal((FeedFaults.Malformed, 4), KindAndLine(faults));
    }

    [Theory]
    [InlineData("<html><body>Fiche</body></html>", "html")]
    [InlineData("<FICHE><NUMERO_FICHE>RNCP101</NUMERO_FICHE></FICHE>", "FICHE")]
    public void XML_of_another_kind_is_refused(string xml, string root)
    {
        var refusal = Refusal(xml);

        Assert.Equal((FeedFaults.NotAFeed, root), (refusal.Kind, refusal.Arguments[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Luthier")]
    [InlineData("<FICHES")]
    [InlineData("{\"fiches\": []}")]
    public void What_is_no_XML_is_refused(string text) => Assert.Equal(FeedFaults.Malformed, Refusal(text).Kind);

    [Theory]
    [InlineData("<FICHES/>")]
    [InlineData("<FICHES><VERSION_FLUX>4.1</VERSION_FLUX></FICHES>")]
    public void A_feed_without_fiches_is_told(string feed) =>
        Assert.Equal(FeedFaults.NoFiche, Assert.Single(GivenFeed.ReadAll(feed).Faults).Kind);

    [Fact]
    public void Wherever_a_file_is_cut_its_whole_fiches_are_read_and_the_cut_is_told()
    {
        var first = TwoFiches.IndexOf("</FICHE>", StringComparison.Ordinal) + "</FICHE>".Length;
        var second = TwoFiches.LastIndexOf("</FICHE>", StringComparison.Ordinal) + "</FICHE>".Length;

        Assert.All(Enumerable.Range(first, second - first), length =>
        {
            var (fiches, faults) = GivenFeed.ReadAll(TwoFiches[..length]);

            Assert.Equal("RNCP101", Assert.Single(fiches).Certification.Number.Value.Value);
            Assert.Equal(FeedFaults.Truncated, Assert.Single(faults).Kind);
        });
        Assert.Equal(2, GivenFeed.ReadAll(TwoFiches[..second]).Fiches.Count);
    }

    [Theory]
    [InlineData("<NUMERO_FICHE>RNCP1")]
    [InlineData("<INTITULE>Luthier</INTITULE")]
    public void A_file_cut_inside_its_first_fiche_is_cut_and_not_without_fiches(string cut)
    {
        var (fiches, faults) = GivenFeed.ReadAll(TwoFiches[..TwoFiches.IndexOf("<FICHE>", StringComparison.Ordinal)] + "<FICHE>" + cut);

        Assert.Empty(fiches);
        Assert.Equal((FeedFaults.Truncated, 3), KindAndLine(faults));
    }

    [Fact]
    public void A_fiche_that_was_asked_for_and_lies_beyond_the_cut_is_told_beside_it()
    {
        var first = TwoFiches.IndexOf("</FICHE>", StringComparison.Ordinal) + "</FICHE>".Length;

        var (fiches, faults) = GivenFeed.ReadAll(
            TwoFiches[..first], new FicheSelection([CertificationNumber.Parse("RNCP102")], [], All: false));

        Assert.Empty(fiches);
        Assert.Equal([FeedFaults.Truncated, FeedFaults.NotFound], faults.Select(fault => fault.Kind));
    }

    [Fact]
    public void A_file_cut_inside_a_letter_is_cut_and_not_in_a_wrong_encoding()
    {
        var bytes = Encoding.UTF8.GetBytes(GivenFeed.Of(GivenFeed.Fiche("RNCP101"), "<FICHE><INTITULE>É"));
        var cut = bytes[..(Array.LastIndexOf(bytes, (byte)0xC3) + 1)];

        Assert.Equal((FeedFaults.Truncated, 4), KindAndLine(GivenFeed.ReadAll(cut).Faults));
    }

    [Theory]
    [InlineData("<FICHE><INTITULE>Luthier</FICHE>")]
    [InlineData("<FICHE><INTITULE>Cordes & archets</INTITULE></FICHE>")]
    [InlineData("<FICHE><INTITULE>a < b</INTITULE></FICHE>")]
    [InlineData("<FICHE a=1></FICHE>")]
    [InlineData("<FICHE><INTITULE>\u0001</INTITULE></FICHE>")]
    [InlineData("</FICHES><FICHES>")]
    public void Malformed_XML_ends_the_reading_and_its_line_is_told(string malformed)
    {
        var (fiches, faults) = GivenFeed.ReadAll(GivenFeed.Of(GivenFeed.Fiche("RNCP101"), malformed));

        Assert.Single(fiches);
        Assert.Equal((FeedFaults.Malformed, 4), KindAndLine(faults));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(50_000)]
    public void Letters_in_another_encoding_than_declared_are_named(int before)
    {
        var text = new string('a', before) + " érable";
        var feed = GivenFeed.Of(GivenFeed.Fiche("RNCP101"), GivenFeed.Fiche("RNCP102", $"<ACTIF>{text}</ACTIF>"));
        var bytes = Encoding.Latin1.GetBytes(feed);

        var (fiches, faults) = GivenFeed.ReadAll(bytes);

        Assert.Equal("RNCP101", Assert.Single(fiches).Certification.Number.Value.Value);
        Assert.Equal((FeedFaults.WrongEncoding, 4), KindAndLine(faults));
        Assert.Equal("The file says that it is encoded in UTF-8, but cannot be read so.", faults[0].Message(Language.English));
    }

    [Fact]
    public void An_encoding_that_the_system_does_not_have_is_named()
    {
        var refusal = Refusal(TwoFiches.Replace("UTF-8", "windows-9999", StringComparison.Ordinal));

        Assert.Equal((FeedFaults.WrongEncoding, "windows-9999"), (refusal.Kind, refusal.Arguments[0]));
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    public void A_file_that_declares_its_encoding_truly_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var feed = GivenFeed.Of(GivenFeed.Fiche("RNCP101", "<SECTEURS_ACTIVITE>Érable</SECTEURS_ACTIVITE>"))
            .Replace("UTF-8", name, StringComparison.Ordinal);

        var (fiches, faults) = GivenFeed.ReadAll([.. encoding.GetPreamble(), .. encoding.GetBytes(feed)]);

        Assert.Equal("Érable", Assert.Single(Assert.Single(fiches).Certification.Sectors).Value);
        Assert.Empty(faults);
    }

    [Fact]
    public void A_byte_order_mark_is_no_text() =>
        Assert.Equal(2, GivenFeed.ReadAll([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(TwoFiches)]).Fiches.Count);

    [Fact]
    public void Elements_within_elements_have_a_limit()
    {
        var depth = FeedReader.MaximalDepth + 1;
        var nested = string.Concat(Enumerable.Repeat("<A>", depth)) + "Luthier" + string.Concat(Enumerable.Repeat("</A>", depth));

        var (fiches, faults) = GivenFeed.ReadAll(GivenFeed.Of(GivenFeed.Fiche("RNCP101"), GivenFeed.Fiche("RNCP102", nested)));

        Assert.Single(fiches);
        Assert.Equal((FeedFaults.BeyondLimits, 4), KindAndLine(faults));
        Assert.Equal(
            "The fiche has more than 8388608 bytes or more than 16 levels of elements: the import stops.",
            faults[0].Message(Language.English));
    }

    [Theory]
    [InlineData("<ACTIF>{0}</ACTIF>")]
    [InlineData("<ACTIF a='{0}'/>")]
    [InlineData("<!--{0}-->")]
    [InlineData("<A{0}/>")]
    public void One_fiche_has_a_limit_whatever_fills_it(string place)
    {
        var huge = place.Replace("{0}", new string('x', FeedReader.MaximalBytes + 100_000), StringComparison.Ordinal);

        var (fiches, faults) = GivenFeed.ReadAll(GivenFeed.Of(GivenFeed.Fiche("RNCP101"), GivenFeed.Fiche("RNCP102", huge)));

        Assert.Single(fiches);
        Assert.Equal(FeedFaults.BeyondLimits, Assert.Single(faults).Kind);
    }

    [Fact]
    public void Many_fiches_together_may_be_larger_than_the_limit_of_one()
    {
        var text = $"<SECTEURS_ACTIVITE>{new string('x', FeedReader.MaximalBytes / 3)}</SECTEURS_ACTIVITE>";

        var feed = GivenFeed.Of(Enumerable.Range(101, 5).Select(number => GivenFeed.Fiche($"RNCP{number}", text)));

        var (fiches, faults) = GivenFeed.ReadAll(feed);

        Assert.Equal(5, fiches.Count);
        Assert.Empty(faults);
    }

    [Fact]
    public void An_archive_that_breaks_off_gives_what_is_whole()
    {
        var feed = Encoding.UTF8.GetBytes(GivenFeed.Of(GivenFeed.Fiche("RNCP101"), GivenFeed.Fiche("RNCP102", new string(' ', 200_000))));
        var source = new FeedSource("flux.zip", () => new BrokenArchive(feed, 100_000));
        var faults = new List<Diagnostic>();

        var fiches = source.Fiches(FicheSelection.Everything, faults.Add, progress: null).ToList();

        Assert.Single(fiches);
        Assert.Equal(FeedFaults.Truncated, Assert.Single(faults).Kind);
    }

    [Fact]
    public void An_archive_that_is_broken_from_the_start_is_refused()
    {
        var source = new FeedSource("flux.zip", () => new BrokenArchive([], 0));

        var refusal = Assert.Throws<ImportException>(() => source.Fiches(FicheSelection.Everything, _ => { }, progress: null).ToList());

        Assert.Equal(FeedFaults.Truncated, refusal.Diagnostic.Kind);
    }

    private static Diagnostic Refusal(string feed) => Assert.Throws<ImportException>(() => GivenFeed.ReadAll(feed)).Diagnostic;

    private static (DiagnosticKind Kind, int Line) KindAndLine(List<Diagnostic> faults)
    {
        var fault = Assert.Single(faults);
        return (fault.Kind, fault.Place.Line);
    }

    /// <summary>Bytes that can be had up to a place, as from an archive that is damaged there.</summary>
    private sealed class BrokenArchive(byte[] bytes, int whole) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) =>
            Position < whole ? base.Read(buffer[..Math.Min(buffer.Length, whole - (int)Position)]) : throw new InvalidDataException();
    }
}
