using Passerelle.Import.Pages;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Pages;

public class PageHtmlTests
{
    /// <summary>A saved page as the site builds it: accordions, headings, tables.</summary>
    private const string Saved =
        """
        <!DOCTYPE html>
        <html lang="fr"><head><title>RNCP90001</title><script>document.write("Piège")</script></head>
        <body><nav>Aller au contenu</nav><main>
        <h1 class="title--page--generic">Acrobate  aérien</h1>
        <p class="tag--fcpt-certification"><span>N° de fiche</span> <span class="tag--fcpt-certification__status">RNCP90001</span></p>
        <p class="tag--fcpt-certification green"><span>Etat</span> <span>Active</span></p>
        <p>Nomenclature<br>du niveau de qualification</p><div><p><span>Niveau 5</span></p></div>
        <p>Code(s) NSF</p><div><p><span>414</span> : Sport</p></div>
        <div class="accordion"><button>Certificateur(s)</button>
        <table><thead><tr><th>Nom légal</th><th>Siret</th><th>Nom commercial</th><th>Site internet</th></tr></thead>
        <tbody><tr><td>CIRQUE DE L’EST</td><td>11111111100011</td><td>Le fil | la roue</td><td><a href="https://cirque.example">https://cirque.example</a></td></tr></tbody></table></div>
        <h3>Objectifs et contexte de la certification :</h3><div><p>Le cirque recrute.</p><ul><li>au sol</li><li>en l’air</li></ul></div>
        <h3>RNCP90001BC01 - Sauter</h3>
        <table><tr><th>Liste de compétences</th><th>Modalités d'évaluation</th></tr>
        <tr><td><p>- Prendre de l’élan</p><p>- Retomber</p></td><td><p>Mise en situation : un saut</p></td></tr></table>
        <table><tr><th>Voie d’accès à la certification</th><th>Oui</th><th>Non</th><th>Composition des jurys</th><th>Date de dernière modification</th></tr>
        <tr><td>En contrat d’apprentissage</td><td>X</td><td></td><td><p>Deux acrobates :</p><ul><li>un clown</li></ul></td><td>27-10-2025</td></tr>
        <tr><td>Par candidature individuelle</td><td></td><td>X</td><td>-</td><td>-</td></tr>
        <tr><td>Par expérience</td><td>X</td><td></td><td></td><td></td></tr></table>
        <table><tr><th></th><th>Oui</th><th>Non</th></tr>
        <tr><td>Inscrite au cadre de la Nouvelle Calédonie</td><td>X</td><td></td></tr>
        <tr><td>Inscrite au cadre de la Polynésie française</td><td></td><td>X</td></tr></table>
        <h3>Lien internet vers le descriptif de la certification :</h3><p><a href="https://cirque.example/acrobate">La formation</a></p>
        </main><footer>Mentions légales</footer></body></html>
        """;

    private static readonly Certification Read = ReadPage.Whole(Saved).Certification;

    [Fact]
    public void The_title_is_the_first_heading() => Assert.Equal("Acrobate aérien", $"{Read.Title}");

    [Fact]
    public void Number_state_and_level_are_found_by_their_labels() =>
        Assert.Equal("RNCP90001 Active 5", $"{Read.Number} {Read.Registration.PrintedState} {Read.Level}");

    [Fact]
    public void The_columns_of_a_saved_page_are_certain() => Assert.Equal(
        ["Apprenticeship Yes J1", "IndividualCandidate No ", "Experience Yes "], Read.AccessRoutes.Select(route => $"{route.Kind} {route.Open} {route.Jury}"));

    [Fact]
    public void So_are_those_of_the_territories() =>
        Assert.Equal((Answer.Yes, Answer.No), (Read.Territories.NewCaledonia?.Value, Read.Territories.FrenchPolynesia?.Value));

    [Fact]
    public void A_pipe_within_a_cell_is_a_letter() => Assert.Equal("Le fil | la roue", Read.Certifiers[0].TradeName?.Value);

    [Fact]
    public void Paragraphs_and_items_of_a_cell_are_lines() =>
        Assert.Equal(["Prendre de l’élan", "Retomber"], Read.Blocks[0].Competencies.Select(competency => competency.Text.Value));

    [Fact]
    public void A_link_keeps_its_address() =>
        Assert.Equal(["La formation https://cirque.example/acrobate"], Read.Links.Select(link => $"{link.Title} {link.Address}"));

    [Fact]
    public void Scripts_navigation_and_footer_are_not_read() => Assert.Empty(Read.Unrecognised);

    [Fact]
    public void Places_are_lines_of_the_file() => Assert.Equal(6, Read.Registration.PrintedState?.Place.Line);

    [Theory]
    [InlineData("<p>a<br>b</p>", "a/b")]
    [InlineData("<p>a\n  b&nbsp;c</p>", "a b\u00A0c")]
    [InlineData("<ul><li>a</li><li><p>b</p></li></ul>", "• a/• b")]
    [InlineData("a<script>b</script><style>c</style><p hidden>d</p>", "a")]
    [InlineData("<table><tr><td colspan=2>a</td><td></td></tr></table>", "| a | | |")]
    [InlineData("<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>", "| a | b |/| a | c |/| d |")]
    [InlineData("<p><a href='javascript:alert(1)'>a</a></p>", "a")]
    [InlineData("&lt;script&gt;", "<script>")]
    public void Elements_become_the_lines_that_a_browser_shows(string html, string lines) => Assert.Equal(
        lines, string.Join('/', PageHtml.Read($"<body>{html}</body>", "").Lines.Select(line => line.Text).Where(text => text.Length > 0)));
}
