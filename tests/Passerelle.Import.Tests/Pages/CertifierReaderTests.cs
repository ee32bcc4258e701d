namespace Passerelle.Import.Tests.Pages;

public class CertifierReaderTests
{
    [Theory]
    [InlineData("| Nom légal | Siret | Nom commercial | Site internet |\n|---|---|---|---|\n| CIRQUE DE L’EST | 11111111100011 | - | https://cirque.example |")]
    [InlineData("Nom légal | Siret | Nom commercial | Site internet |\n---|---|---|---|\nCIRQUE DE L’EST | 11111111100011 | - | https://cirque.example |")]
    [InlineData("Nom légal Siret Nom commercial Site internet\nCIRQUE DE L’EST 11111111100011 - https://cirque.example")]
    public void The_table_is_read_with_pipes_and_without(string table) =>
        Assert.Equal(["CIRQUE DE L’EST/11111111100011//https://cirque.example"], Certifiers(table));

    [Fact]
    public void A_dash_stands_for_nothing() =>
        Assert.Equal(["CIRQUE DE L’EST/11111111100011//"], Certifiers("Nom légal Siret Nom commercial Site internet\nCIRQUE DE L’EST 11111111100011 - -"));

    [Fact]
    public void A_trade_name_may_hold_dashes() => Assert.Equal(
        ["CIRQUE DE L’EST/11111111100011/LE FIL - LA ROUE/"],
        Certifiers("Nom légal Siret Nom commercial Site internet\nCIRQUE DE L’EST 11111111100011 LE FIL - LA ROUE -"));

    [Theory]
    [InlineData("CIRQUE EST Association du fil https://fil.example", "CIRQUE EST//Association du fil/https://fil.example")]
    [InlineData("CIRQUE EST CIRQUE de la gare https://fil.example", "CIRQUE EST//CIRQUE de la gare/https://fil.example")]
    [InlineData("CIRQUE EST - https://fil.example", "CIRQUE EST///https://fil.example")]
    public void Without_a_column_of_SIRET_capitals_tell_the_legal_name(string row, string certifier) =>
        Assert.Equal([certifier], Certifiers($"Nom légal Nom commercial Site internet\n{row}"));

    [Fact]
    public void Names_that_nothing_parts_stay_whole_and_are_asked_about()
    {
        var fiche = ReadPage.Imported("Nom légal Nom commercial Site internet\nCIRQUE EST LE FIL https://fil.example");

        Assert.Equal("CIRQUE EST LE FIL", $"{fiche.Certification.Certifiers[0].Name}");
        Assert.Contains("decoupage-incertain certificateurs", fiche.NotesOf());
    }

    [Fact]
    public void The_quality_of_the_signatory_follows_the_name_on_old_sheets()
    {
        var certifier = ReadPage.With("AUTORITÉ RESPONSABLE DE LA CERTIFICATION QUALITÉ DU(ES) SIGNATAIRE(S) DE LA CERTIFICATION\nCirque de l’Est Directrice générale").Certifiers[0];

        Assert.Equal("Cirque de l’Est/Directrice générale", $"{certifier.Name}/{certifier.Signatory}");
    }

    [Fact]
    public void A_site_that_is_no_address_is_kept() => Assert.Equal(
        ["Nom légal | Siret | Nom commercial | Site internet > près de la gare"],
        ReadPage.Imported("| Nom légal | Siret | Nom commercial | Site internet |\n| CIRQUE | - | - | près de la gare |").Unrecognised());

    private static IEnumerable<string> Certifiers(string table) =>
        ReadPage.With(table).Certifiers.Select(certifier => $"{certifier.Name}/{certifier.Siret}/{certifier.TradeName}/{certifier.Site}");
}
