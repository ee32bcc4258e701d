using Passerelle.Model;

namespace Passerelle.Import.Tests.Pages;

public class HeaderReaderTests
{
    [Fact]
    public void The_title_stands_above_the_state()
    {
        var fiche = ReadPage.Whole("Répertoire national des certifications professionnelles\n\nAcrobate aérien\n\nActive\n\nN° de fiche\nRNCP90001").Certification;

        Assert.Equal("Acrobate aérien", $"{fiche.Title}");
        Assert.Equal(PrintedState.Active, fiche.Registration.PrintedState?.Value);
    }

    [Fact]
    public void The_number_stands_in_for_a_title_that_is_not_printed()
    {
        var fiche = ReadPage.Imported("");

        Assert.Equal("RNCP90001", $"{fiche.Certification.Title}");
        Assert.Equal(["intitule-absent intitule"], fiche.NotesOf());
    }

    [Theory]
    [InlineData("Nomenclature du niveau de qualification : Niveau 6", 6, null)]
    [InlineData("Nomenclature\ndu niveau de qualification\n\nNiveau 5", 5, null)]
    [InlineData("Niveau et/ou domaine d'activité\nII (Nomenclature de 1969)\n6 (Nomenclature Europe)", 6, Level1969.II)]
    public void The_level_is_read_in_both_nomenclatures(string part, int level, Level1969? old)
    {
        var fiche = ReadPage.With(part);

        Assert.Equal(level, fiche.Level?.Value);
        Assert.Equal(old, fiche.Level1969?.Value);
    }

    [Fact]
    public void Codes_keep_the_label_of_the_fiche() => Assert.Equal(
        ["323n Arts du cirque : conception", "414 Sport"],
        ReadPage.With("Code(s) NSF :\n  • 323n : Arts du cirque : conception\n414 : Sport").Classification.Nsf.Select(code => $"{code.Code} {code.Label}"));

    [Fact]
    public void Codes_of_occupations_are_parted_from_their_label_by_a_dash() => Assert.Equal(
        ["L1204 Arts du cirque - et de la rue"],
        ReadPage.With("Code(s) ROME :\n- L1204 - Arts du cirque - et de la rue").Classification.Rome.Select(code => $"{code.Code} {code.Label}"));

    [Fact]
    public void A_line_that_is_no_code_is_kept() =>
        Assert.Equal(["Formacode(s) > voltige"], ReadPage.Imported("Formacode(s)\n45054 : cirque\nvoltige").Unrecognised());

    [Fact]
    public void A_dash_stands_for_no_collective_agreement() => Assert.Equal(
        ["1285 Cirque - et spectacle"],
        ReadPage.With("CCN1 : 1285 - Cirque - et spectacle\nCCN2 : -\nCCN3 : -").Classification.CollectiveAgreements.Select(ccn => $"{ccn.Number} {ccn.Label}"));

    [Fact]
    public void Values_that_the_template_prints_twice_are_read_once()
    {
        var fiche = ReadPage.Imported(
            """
            Code(s) NSF

            414 : Sport

            Date d’échéance
            de l’enregistrement

            31-08-2029

            414 : Sport

            31-08-2029
            """);

        Assert.Equal(new DateOnly(2029, 8, 31), fiche.Certification.Registration.Expiry?.Value);
        Assert.Empty(fiche.Unrecognised());
        Assert.Equal(1, fiche.Content.Count(text => text.Text == "31-08-2029"));
    }

    [Fact]
    public void A_date_that_says_something_else_is_kept() => Assert.Equal(
        ["Date de décision > 02-02-2023", "Date de décision > bientôt"],
        ReadPage.Imported("Date de décision 01-02-2023\n02-02-2023\nbientôt").Unrecognised());

    [Fact]
    public void All_dates_of_the_registration_are_read() => Assert.Equal(
        new Registration
        {
            Decision = Day(2023, 2, 1),
            Years = new Located<int>(3, default),
            Start = Day(2023, 9, 1),
            Expiry = Day(2026, 2, 1),
            LastAward = Day(2028, 2, 1),
        },
        ReadPage.With(
            """
            Date de début des parcours certifiants
            01-09-2023
            | Date de décision | 01-02-2023 |
            |---|---|
            | Durée de l'enregistrement en années | 3 |
            | Date d'échance de l'enregistrement | 01-02-2026 |
            | Date de dernière délivrance possible de la certification | 01-02-2028 |
            """).Registration);

    private static Located<DateOnly> Day(int year, int month, int day) => new(new DateOnly(year, month, day), default);
}
