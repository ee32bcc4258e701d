using Passerelle.Model;

namespace Passerelle.Import.Tests.Pages;

public class AccessReaderTests
{
    private const string Lost = "Voie d’accès à la certification Oui Non Composition des jurys Date de dernière modification\n";

    private const string Piped = "| Voie d’accès à la certification | Oui | Non | Composition des jurys | Date de dernière modification |\n|---|---|---|---|---|\n";

    [Theory]
    [InlineData("Par expérience X - -", Answer.No)]
    [InlineData("Par expérience X -", Answer.No)]
    [InlineData("Par expérience X\n\nDeux acrobates\n-", Answer.Yes)]
    [InlineData("Par expérience X Deux acrobates", Answer.Yes)]
    [InlineData("Par expérience\n\nX Deux acrobates", Answer.Yes)]
    [InlineData("Par expérience X", Answer.Unknown)]
    [InlineData("Par expérience", Answer.Unknown)]
    public void Without_columns_only_the_jury_tells_whether_a_route_is_open(string row, Answer open)
    {
        var fiche = ReadPage.Imported(Lost + row);

        Assert.Equal(open, Assert.Single(fiche.Certification.AccessRoutes).Open.Value);
        Assert.Equal(open == Answer.Unknown, fiche.NotesOf().Contains("reponse-inconnue voies/vae/ouverte"));
    }

    [Theory]
    [InlineData("| Par expérience | X |\nDeux acrobates |\n27-10-2025 | |", Answer.Yes)]
    [InlineData("| Par expérience | X | - | - | |", Answer.No)]
    [InlineData("| Par expérience | | X | - | - |", Answer.No)]
    [InlineData("| Par expérience | | X | Deux acrobates | 27-10-2025 |", Answer.No)]
    [InlineData("| Par expérience | X | | - | - |", Answer.Yes)]
    [InlineData("| Par expérience | X | |", Answer.Unknown)]
    public void With_pipes_the_column_tells_where_its_cells_are_kept(string row, Answer open) =>
        Assert.Equal(open, Assert.Single(ReadPage.With(Piped + row).AccessRoutes).Open.Value);

    [Fact]
    public void The_day_of_the_last_change_is_read() => Assert.Equal(
        new DateOnly(2025, 10, 27),
        ReadPage.With(Piped + "| Par expérience | X |\nDeux acrobates |\n27-10-2025 | |").AccessRoutes[0].ChangedOn?.Value);

    [Fact]
    public void The_same_jury_stands_once_however_its_blanks_are_set()
    {
        var fiche = ReadPage.With(Lost + "En contrat d’apprentissage X\nDeux  acrobates :\n- un clown\n-\nPar candidature individuelle X\nUn dompteur\n-\nPar expérience X\n\n Deux acrobates :\n- un clown\n-");

        Assert.Equal(["J1", "J2"], fiche.Juries.Select(jury => jury.Code.Value.Value));
        Assert.Equal(["Apprenticeship J1", "IndividualCandidate J2", "Experience J1"], fiche.AccessRoutes.Select(route => $"{route.Kind} {route.Jury}"));
    }

    [Fact]
    public void Labels_that_a_sheet_has_broken_are_known()
    {
        var fiche = ReadPage.Whole(
            """
            Résumé descriptif de la certification Code RNCP : 90001
            CONDITIONS D'INSCRIPTION À LA
            CERTIFICATION OUINON COMPOSITION DES JURYS

            Après un parcours de formation sous
            statut d'élève ou d'étudiant

            X Deux acrobates
            Après un parcours de formation
            continue

            X Deux acrobates
            Par expérience dispositif VAE X Deux acrobates
            """).Certification;

        Assert.Equal(["InitialTraining Yes J1", "ContinuingTraining Yes J1", "Experience Yes J1"], fiche.AccessRoutes.Select(route => $"{route.Kind} {route.Open} {route.Jury}"));
    }

    [Theory]
    [InlineData("Oui Non\nInscrite au cadre de la Nouvelle Calédonie X", Answer.Unknown)]
    [InlineData("OUI NON\nAccessible en Nouvelle Calédonie X", Answer.Unknown)]
    [InlineData("| Oui | Non | |\n|---|---|---|\n| Inscrite au cadre de la Nouvelle Calédonie | X | |", Answer.Unknown)]
    [InlineData("| | Oui | Non |\n|---|---|---|\n| Inscrite au cadre de la Nouvelle Calédonie | | X |", Answer.No)]
    [InlineData("Inscrite au cadre de la Nouvelle Calédonie : Oui", Answer.Yes)]
    public void A_territory_is_settled_only_where_the_column_is_certain(string page, Answer answer)
    {
        var fiche = ReadPage.Imported(page);

        Assert.Equal(answer, fiche.Certification.Territories.NewCaledonia?.Value);
        Assert.Equal(answer == Answer.Unknown, fiche.NotesOf().Contains("reponse-inconnue territoires/nouvelle_caledonie"));
        Assert.Empty(fiche.Unrecognised());
    }
}
