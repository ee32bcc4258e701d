using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class AttestedCompetenciesDifferTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Map = "Cartographier les salles d’un territoire à partir de leur programmation, afin de cibler les lieux à démarcher.";
    private const string Sell = "Défendre un spectacle auprès des programmateurs en s’appuyant sur un dossier artistique, pour conclure des cessions.";
    private const string Route = "Tracer l’itinéraire d’une tournée selon son empreinte écologique, en vue de réduire les trajets.";
    private const string Welcome = "Intégrer les nouveaux membres, dont ceux en situation de handicap, en adaptant leur poste, afin de leur donner une place entière.";
    private const string Meet = "Animer les réunions de diffusion à l’aide d’un tableau de bord numérique, pour partager les résultats.";
    private const string Safety = "Élaborer les consignes de sécurité des déplacements selon les risques de la route, en vue de préserver la santé des équipes.";

    [Fact]
    public void The_texts_of_the_sample_that_have_drifted_are_found() =>
        Assert.True(Audited.Sample.Of(RuleIds.Bloc08).Count(finding => finding.Certification?.Value == "RNCP35677") >= 5);

    [Fact]
    public void The_same_list_under_codes_and_in_another_order_is_right() =>
        Assert.Empty(With("C1.2 - " + Sell, "C1.1 – " + Map, Route, Welcome, Meet, "C2.3. " + Safety).Of(RuleIds.Bloc08));

    [Fact]
    public void What_stands_in_no_block_is_an_error_in_a_copy()
    {
        var finding = Assert.Single(With(Map, Sell, Route, Welcome, Meet, Safety, "Traduire un contrat d’édition musicale.").Of(RuleIds.Bloc08));

        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal("Traduire un contrat d’édition musicale.", finding.Quote!.Culprit);
    }

    [Fact]
    public void What_the_copy_leaves_out_is_an_error_at_its_block()
    {
        var finding = Assert.Single(With(Map, Sell, Route, Welcome, Meet).Of(RuleIds.Bloc08));

        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal("certifications/rncp99102/blocs/bc02.yaml: competences[C2.3].texte", finding.Where);
    }

    [Fact]
    public void A_text_that_goes_on_elsewhere_is_cut_in_its_block()
    {
        var finding = Assert.Single(With(Map, Sell, "C1.3 " + Route.TrimEnd('.') + " et les dépenses de carburant de la compagnie.", Welcome, Meet, Safety).Of(RuleIds.Bloc08));

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal("trajets", finding.Quote!.Culprit);
        Assert.Contains("s’arrête plus tôt", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_has_changed_is_marked_where_it_begins_to_differ()
    {
        var finding = Assert.Single(With(Map, Sell, Route.Replace("écologique", "énergétique", StringComparison.Ordinal), Welcome, Meet, Safety).Of(RuleIds.Bloc08));

        Assert.Equal("écologique", finding.Quote!.Culprit);
        Assert.Equal("attestée ainsi", finding.RoleOf(Assert.Single(finding.Related), Language.French));
    }

    [Fact]
    public void A_competency_without_a_word_has_ended_too_early()
    {
        var site = With("C1.1 " + Map, Sell, Route, Welcome, Meet, Safety).And("certifications/rncp99102/blocs/bc01.yaml", Map, "…");

        Assert.Equal("…", Assert.Single(site.Of(RuleIds.Bloc08)).Quote!.Culprit);
    }

    [Theory]
    [InlineData("Préparation d’une tournée : salles, cessions, itinéraire", "Encadrement d’une équipe de diffusion")]
    [InlineData("Cartographier les salles d’un territoire", "Animer les réunions de diffusion")]
    public void A_school_may_sum_up(params string[] texts) => Assert.Empty(With(texts).Of(RuleIds.Bloc08));

    [Fact]
    public void A_summary_that_says_more_than_the_blocks_is_warned_of() =>
        Assert.Equal(FindingSeverity.Warning, Assert.Single(With("Traduire un contrat d’édition musicale.").Of(RuleIds.Bloc08)).Severity);

    [Fact]
    public void A_school_may_set_the_threshold() => Assert.Empty(With("Animer des négociations à l’étranger.").Set("seuils: {mots_competences_attestees: 20}").Of(RuleIds.Bloc08));

    private static Audited With(params string[] texts) => Audited.With(
        File, "modalites_evaluation:", $"competences_attestees:\n  - competences:\n{string.Concat(texts.Select(text => $"      - \"{text}\"\n"))}\nmodalites_evaluation:");
}
