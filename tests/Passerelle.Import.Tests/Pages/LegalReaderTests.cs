using Passerelle.Model;

namespace Passerelle.Import.Tests.Pages;

public class LegalReaderTests
{
    private const string Order =
        "Arrêté du 1er mars 2018 publié au Journal Officiel du 9 mars 2018 portant enregistrement au registre. Enregistrement pour  3 ans, au niveau II, avec effet au 2 août 2017, jusqu'au 9 mars 2021.";

    [Fact]
    public void The_order_of_an_old_sheet_is_a_text_word_for_word()
    {
        var text = Assert.Single(ReadPage.With($"Référence arrêté création (ou date 1er arrêté enregistrement) :\n{Order}").LegalTexts);

        Assert.Equal(LegalTextKind.Creation, text.Kind.Value);
        Assert.Equal(Order, text.Title.Value);
        Assert.Equal(new DateOnly(2018, 3, 9), text.PublishedOn?.Value);
    }

    [Fact]
    public void The_dates_of_the_registration_stand_in_its_sentence()
    {
        var dates = ReadPage.With($"Référence arrêté création (ou date 1er arrêté enregistrement) :\n{Order}").Registration;

        Assert.Equal(new DateOnly(2018, 3, 1), dates.Decision?.Value);
        Assert.Equal(new DateOnly(2018, 3, 9), dates.LastOfficialJournal?.Value);
        Assert.Equal(new DateOnly(2017, 8, 2), dates.Start?.Value);
        Assert.Equal(new DateOnly(2021, 3, 9), dates.Expiry?.Value);
        Assert.Equal(3, dates.Years?.Value);
    }

    [Fact]
    public void A_decree_that_registers_nothing_gives_no_dates() =>
        Assert.Equal(new Registration(), ReadPage.With("Référence du décret et/ou arrêté VAE :\nDécret du 4 juillet 2017, jusqu'au 9 mars 2021").Registration);

    [Theory]
    [InlineData("Date du JO/BO | Référence au JO/BO |\n---|---|\n28/04/2002 |\nDécret du fil. Arrêté de la roue. |")]
    [InlineData("28/04/2002 Décret du fil. Arrêté de la roue.")]
    public void A_row_of_the_official_journals_is_one_text(string table)
    {
        var text = Assert.Single(ReadPage.With($"Référence des arrêtés et décisions publiés au Journal Officiel ou au Bulletin Officiel :\n{table}").LegalTexts);

        Assert.Equal("Décret du fil. Arrêté de la roue.", text.Title.Value);
        Assert.Equal(new DateOnly(2002, 4, 28), text.PublishedOn?.Value);
    }

    [Fact]
    public void A_day_without_a_text_is_kept() => Assert.Equal(
        ["Référence des arrêtés et décisions publiés au Journal Officiel > 28/04/2002"],
        ReadPage.Imported("Référence des arrêtés et décisions publiés au Journal Officiel\n| Date du JO/BO | Référence au JO/BO |\n| 28/04/2002 | |").Unrecognised().Select(text => text.Replace(" | ", "", StringComparison.Ordinal).Trim()));
}
