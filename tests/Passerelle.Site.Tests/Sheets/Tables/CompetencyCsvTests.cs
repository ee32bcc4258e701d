using System.Text;
using Passerelle.Model;
using Passerelle.Site.Sheets.Tables;

namespace Passerelle.Site.Tests.Sheets.Tables;

public class CompetencyCsvTests
{
    [Fact]
    public void Spreadsheets_know_it_for_UTF_8()
    {
        var bytes = CompetencyCsv.Of(Printed.Linked(), Printed.Words());

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
    }

    [Fact]
    public void A_header_and_one_line_a_row_with_semicolons()
    {
        var lines = Lines(Printed.Linked());

        Assert.Equal(
            "\"Certification\";\"Bloc\";\"Intitulé du bloc\";\"Compétence\";\"Libellé de la compétence\";\"Évaluation\";\"Forme\";\"Intitulé de l’évaluation\";\"Critère\";\"Couverture\"",
            lines[0]);
        Assert.Equal(
            "\"RNCP41481\";\"BC01\";\"Préparer un tournage\";\"C1\";\"Lire un scénario.\";\"E1\";\"Dossier\";\"Dossier de préparation\";\"Enjeux classés.\";\"Évaluée\"",
            lines[1]);
        Assert.Equal(5, lines.Length);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+33 1", "'+33 1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("1=1", "1=1")]
    [InlineData("Dire \"oui\"; puis\nnon", "Dire \"\"oui\"\"; puis\nnon")]
    [InlineData("x\";=1", "x\"\";=1")]
    public void No_cell_is_taken_for_a_formula_and_none_breaks_out(string text, string expected) =>
        Assert.Equal($"\uFEFF\"{expected}\"\r\n", Encoding.UTF8.GetString(CsvText.Bytes([[text]])));

    [Fact]
    public void Headers_speak_the_language_of_the_site()
    {
        var text = Encoding.UTF8.GetString(CompetencyCsv.Of(Printed.Linked(), Printed.Words(Language.English)));

        Assert.StartsWith("\uFEFF\"Certification\";\"Block\";\"Title of the block\"", text, StringComparison.Ordinal);
    }

    private static string[] Lines(Certification certification) =>
        Encoding.UTF8.GetString(CompetencyCsv.Of(certification, Printed.Words())).TrimStart('\uFEFF').TrimEnd().Split("\r\n");
}
