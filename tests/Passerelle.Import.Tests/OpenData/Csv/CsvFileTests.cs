using System.Text;
using Passerelle.Import.OpenData.Csv;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests.OpenData.Csv;

public class CsvFileTests
{
    private const string Header = "\"Numero_Fiche\";\"Nsf_Code\";\"Nsf_Intitule\"";

    [Fact]
    public void A_value_may_hold_separators_quotes_and_line_ends()
    {
        var (rows, faults) = Read(Bytes(Header + "\r\n\"RNCP1\";\"234\";\"le \"\"geste\"\" ; le bois\r\nla main\"\r\n\"RNCP2\";\"235\";\"x\"\r\n"));

        Assert.Equal("le \"geste\" ; le bois\r\nla main", rows[0]["Nsf_Intitule"]);
        Assert.Equal([2, 4], rows.Select(row => row.Place.Line));
        Assert.Empty(faults);
    }

    [Fact]
    public void The_byte_order_mark_is_tolerated()
    {
        var (rows, faults) = Read([.. Encoding.UTF8.Preamble, .. Bytes(Header + "\r\n\"RNCP1\";\"234\";\"é\"\r\n")]);

        Assert.Equal("é", Assert.Single(rows)["Nsf_Intitule"]);
        Assert.Empty(faults);
    }

    [Fact]
    public void Utf16_is_read_by_its_mark()
    {
        var (rows, _) = Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Header + "\n\"RNCP1\";\"234\";\"été\"\n")]);

        Assert.Equal("été", Assert.Single(rows)["Nsf_Intitule"]);
    }

    [Fact]
    public void Another_encoding_is_refused_by_its_name()
    {
        var refusal = Assert.Throws<ImportException>(() => Read([.. Bytes(Header + "\r\n"), .. Encoding.Latin1.GetBytes("\"RNCP1\";\"234\";\"été\"\r\n")]));

        Assert.Equal(SourceFaults.NotUtf8, refusal.Diagnostic.Kind);
        Assert.Equal(["ISO-8859-1"], refusal.Diagnostic.Arguments);
    }

    [Fact]
    public void Line_ends_of_unix_and_a_last_line_without_one_are_tolerated()
    {
        var (rows, faults) = Read(Bytes(Header + "\n\"RNCP1\";\"234\";\"a\"\n\"RNCP2\";\"235\";\"b\""));

        Assert.Equal(["RNCP1", "RNCP2"], rows.Select(row => row.Number));
        Assert.Empty(faults);
    }

    [Fact]
    public void A_file_cut_within_a_value_gives_its_whole_rows()
    {
        var (rows, faults) = Read(Bytes(Header + "\r\n\"RNCP1\";\"234\";\"a\"\r\n\"RNCP2\";\"235\";\"moit"));

        Assert.Equal("RNCP1", Assert.Single(rows).Number);
        var fault = Assert.Single(faults);
        Assert.Equal((CsvFaults.RowCut, 3), (fault.Kind, fault.Place.Line));
    }

    [Fact]
    public void A_file_cut_between_values_gives_its_whole_rows()
    {
        var (rows, faults) = Read(Bytes(Header + "\r\n\"RNCP1\";\"234\";\"a\"\r\n\"RNCP2\""));

        Assert.Equal("RNCP1", Assert.Single(rows).Number);
        Assert.Equal("Colonnes lues sur cette ligne : 1 au lieu de 3. Elle n’est pas importée.", Plain(Assert.Single(faults)));
    }

    [Fact]
    public void Values_beyond_the_header_are_kept_by_their_rank()
    {
        var (rows, _) = Read(Bytes(Header + "\r\n\"RNCP1\";\"234\";\"a\";\"b\"\r\n"));

        Assert.Equal([("colonne 4", "b")], Assert.Single(rows).Others);
    }

    [Fact]
    public void Text_beside_quotes_is_kept_and_reported()
    {
        var (rows, faults) = Read(Bytes(Header + "\r\n\"RNCP1\";\"234\";\"un\" mot\r\n"));

        Assert.Equal("un mot", Assert.Single(rows)["Nsf_Intitule"]);
        Assert.Equal(CsvFaults.StrayQuote, Assert.Single(faults).Kind);
    }

    [Fact]
    public void A_quote_that_is_never_closed_does_not_swallow_a_whole_file()
    {
        var endless = Bytes(Header + "\r\n\"RNCP1\";\"234\";\"" + string.Concat(Enumerable.Repeat("mot ", 600_000)));

        var refusal = Assert.Throws<ImportException>(() => Read(endless));

        Assert.Equal(CsvFaults.RecordTooLong, refusal.Diagnostic.Kind);
    }

    [Fact]
    public void A_missing_column_is_reported_and_reads_as_empty()
    {
        var (rows, faults) = Read(CsvTable.Partners, Bytes("\"Numero_Fiche\";\"Nom_Partenaire\";\"Siret_Partenaire\"\r\n\"RNCP1\";\"A\";\r\n"));

        Assert.Equal("", Assert.Single(rows)["Habilitation_Partenaire"]);
        Assert.Equal("The column 'Habilitation_Partenaire' is missing.", Assert.Single(faults).Message(Language.English));
    }

    private static (List<CsvRow> Rows, List<Diagnostic> Faults) Read(byte[] bytes) => Read(CsvTable.Nsf, bytes);

    private static (List<CsvRow> Rows, List<Diagnostic> Faults) Read(CsvTable table, byte[] bytes)
    {
        var entry = new SourceEntry("lot/table.csv", () => new MemoryStream(bytes));
        var file = CsvFile.Recognise(entry, SourceHead.Of(entry).Lines().First());
        Assert.Equal(table, file?.Table);
        var faults = new List<Diagnostic>();
        return ([.. file!.Rows(faults.Add)], faults);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Plain(Diagnostic fault) => fault.Message(Language.French).Replace(FrenchSpacing.NarrowNoBreakSpace, ' ');
}
