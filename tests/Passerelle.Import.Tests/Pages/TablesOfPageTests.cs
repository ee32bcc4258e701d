using Passerelle.Model;

namespace Passerelle.Import.Tests.Pages;

/// <summary>Statistics, links, partners, venues, changes and successions.</summary>
public class TablesOfPageTests
{
    private const string Statistics =
        "Année d'obtention de la certification | Nombre de certifiés | Nombre de certifiés à la suite d’un parcours vae | Taux d'insertion global à 6 mois (en %) | Taux d'insertion dans le métier visé à 6 mois (en %) | Taux d'insertion dans le métier visé à 2 ans (en %)";

    [Theory]
    [InlineData("| " + Statistics + " |\n|---|---|---|---|---|---|\n| 2020 | 12 | 1 | 90 | 80 | 70 |")]
    [InlineData(Statistics + " |\n---|---|---|---|---|---|\n2020 | 12 | 1 | 90 | 80 | 70 |")]
    [InlineData("Statistiques\n2020 12 1 90 80 70")]
    public void A_promotion_is_read_with_pipes_and_without(string table) => Assert.Equal(
        new PromotionStatistics(Of(2020), Of(12), Of(1), Of(90), Of(80), Of(70)),
        Assert.Single(ReadPage.With($"Statistiques :\n{table}").Promotions));

    [Fact]
    public void A_figure_that_is_not_given_is_absent() =>
        Assert.Equal(new PromotionStatistics(Of(2020), Of(12), null, Of(90), null, null), Assert.Single(ReadPage.With("Statistiques :\n2020 12 - 90 - -").Promotions));

    [Fact]
    public void A_row_of_too_few_figures_is_kept() =>
        Assert.Equal(["Statistiques > 2020 | 12"], ReadPage.Imported("Statistiques :\n2020 12").Unrecognised());

    [Theory]
    [InlineData("www.cirque.example", " www.cirque.example")]
    [InlineData("Le cirque : https://cirque.example", "Le cirque https://cirque.example")]
    public void A_link_may_have_words(string line, string link) => Assert.Equal(
        [link], ReadPage.With($"Lien internet vers le descriptif de la certification :\n{line}").Links.Select(found => $"{found.Title} {found.Address}"));

    [Fact]
    public void Words_without_an_address_are_kept() => Assert.Equal(
        ["Lien internet vers le descriptif de la certification > voir le cirque"],
        ReadPage.Imported("Lien internet vers le descriptif de la certification :\nvoir le cirque").Unrecognised());

    [Theory]
    [InlineData("Nom légal Rôle\nECOLE DU FIL Habilitation pour former et organiser l’évaluation", "ECOLE DU FIL//TrainAndOrganise")]
    [InlineData("| Nom légal | Siret | Rôle |\n| ECOLE DU FIL | 11111111100011 | Habilitation pour former |", "ECOLE DU FIL/11111111100011/Train")]
    [InlineData("Nom légal Rôle\nECOLE DU FIL Habilitation pour organiser l'évaluation", "ECOLE DU FIL//Organise")]
    public void A_partner_is_read_with_its_role(string table, string partner)
    {
        var fiche = ReadPage.With($"Organisme(s) préparant à la certification :\n{table}");

        Assert.Equal([partner], fiche.Partners.Select(found => $"{found.Name}/{found.Siret}/{found.Habilitation}"));
        Assert.Equal(Answer.Yes, fiche.HasPartners?.Value);
    }

    [Theory]
    [InlineData("Le certificateur n'habilite aucun organisme préparant à la certification", Answer.No)]
    [InlineData("Liste des organismes préparant à la certification :", Answer.Unknown)]
    public void Without_partners_only_the_certifier_can_say_no(string line, Answer answer) =>
        Assert.Equal(answer, ReadPage.With(line).HasPartners?.Value);

    [Theory]
    [InlineData("Cirque de l’Est : Alsace ( 67) [1, rue du Port 67000 Strasbourg]\n1, rue du Port - 67000 Strasbourg")]
    public void A_venue_that_is_said_twice_is_one(string lines)
    {
        var venue = Assert.Single(ReadPage.With($"Lieu(x) de certification :\n{lines}").Venues);

        Assert.Equal("Certification/Cirque de l’Est/Alsace ( 67)/1, rue du Port 67000 Strasbourg", $"{venue.Role}/{venue.Name}/{venue.Region}/{venue.Address}");
    }

    [Fact]
    public void A_venue_of_preparation_may_be_an_address_alone() => Assert.Equal(
        ["Preparation//1, rue du Port"],
        ReadPage.With("Lieu(x) de préparation à la certification déclarés par l'organisme certificateur :\n1, rue du Port").Venues.Select(venue => $"{venue.Role}/{venue.Name}/{venue.Address}"));

    [Theory]
    [InlineData("CIRQUE 11111111100011 Est ajouté 14-08-2025", CertifierAction.Added)]
    [InlineData("CIRQUE 11111111100011 Est retiré 14-08-2025", CertifierAction.Removed)]
    public void A_change_of_certifiers_is_dated(string row, CertifierAction action)
    {
        var change = Assert.Single(ReadPage.With($"Historique des changements de certificateurs :\nNom légal du certificateur Siret du certificateur Action Date de la modification\n{row}").CertifierHistory);

        Assert.Equal($"CIRQUE 11111111100011 {action} 14/08/2025", $"{change.Name} {change.Siret} {change.Action} {change.Date.Value:dd/MM/yyyy}");
    }

    [Theory]
    [InlineData("Code de la fiche Intitulé de la certification remplacée\nRNCP12 Acrobate - Clown")]
    [InlineData("| Code de la fiche | Intitulé de la certification remplacée |\n|---|---|\n| RNCP12 | Acrobate - Clown |")]
    public void A_certification_before_this_one_is_named_by_number_and_title(string table)
    {
        var fiche = ReadPage.Imported($"Certification(s) antérieure(s) :\n{table}");

        Assert.Equal(["RNCP12"], fiche.Certification.Replaces.Select(number => $"{number}"));
        Assert.Equal(["RNCP12 Acrobate - Clown"], fiche.Externals.Select(external => $"{external.Number} {external.Title}"));
    }

    private static Located<int> Of(int number) => new(number, default);
}
