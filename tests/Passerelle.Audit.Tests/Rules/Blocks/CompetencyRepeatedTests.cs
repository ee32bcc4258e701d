using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Blocks;

public class CompetencyRepeatedTests
{
    private const string Culture = "certifications/rncp99101/blocs/bc03.yaml";
    private const string Company = "certifications/rncp99101/blocs/bc04.yaml";
    private const string Layout = "Organiser l’accueil des spectateurs à l’aide d’un plan de circulation, pour garantir leur confort pendant le festival.";
    private const string Setup = "Superviser le montage du salon à l’aide d’un rétroplanning, pour ouvrir les portes à l’heure prévue.";

    [Fact]
    public void It_finds_the_competency_of_the_sample_that_stands_in_two_options() =>
        Assert.Contains("RNCP41242 bc10.yaml competences[C3].texte", Audited.Sample.PlacesOf(RuleIds.Bloc04));

    [Fact]
    public void The_same_words_are_an_error_and_lead_to_the_first_place()
    {
        var finding = Audited.With(Company, Setup, "Répartir les missions entre les membres de l’équipe selon leurs compétences, afin de tenir le calendrier du projet.")
            .Finds(RuleIds.Bloc04, "Répartir les missions");

        Assert.Equal(FindingSeverity.Error, finding.Severity);
        var related = Assert.Single(finding.Related);
        Assert.Equal("certifications/rncp99101/blocs/bc02.yaml competences[C2.1].texte", $"{related.Place.File} {related.Path}");
        Assert.Equal("déjà écrite ici", finding.RoleOf(related, Language.French));
    }

    [Fact]
    public void Blocks_that_nobody_takes_together_are_only_warned_of()
    {
        var finding = Audited.With(Company, Setup, Layout).Finds(RuleIds.Bloc04, "Organiser l’accueil");

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Contains("mot pour mot", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void Nearly_the_same_words_are_a_warning()
    {
        var finding = Audited.With(
                "certifications/rncp99101/blocs/bc02.yaml",
                "Piloter l’activité au moyen d’outils numériques partagés, pour repérer les retards et décider des ajustements.",
                Layout.Replace("leur confort", "le confort", StringComparison.Ordinal).Replace("Organiser", "Préparer", StringComparison.Ordinal))
            .Of(RuleIds.Bloc04);

        Assert.Equal(FindingSeverity.Warning, Assert.Single(finding).Severity);
    }

    [Fact]
    public void One_that_stands_within_a_longer_one_is_a_warning()
    {
        var finding = Assert.Single(Audited
            .With(Company, Setup, "Suivre les supports numériques de diffusion et identifier les diffuseurs et canaux de promotion étrangers pour vendre.")
            .And(Culture, Layout, "Suivre les supports numériques de diffusion, identifier les diffuseurs, les canaux de promotion étrangers et leurs prix, chiffrer le transport, réserver les salles, recruter les équipes, puis dresser le bilan comptable, pour vendre.")
            .Of(RuleIds.Bloc04));

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Contains("presque tout entière", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_told_twice_of_one_competency() => Assert.Equal(2, Audited
        .With(Company, Setup, Layout)
        .And("certifications/rncp99101/blocs/bc02.yaml", "Piloter l’activité au moyen d’outils numériques partagés, pour repérer les retards et décider des ajustements.", Layout)
        .Of(RuleIds.Bloc04).Count);

    [Fact]
    public void A_school_may_set_the_threshold() => Assert.Empty(Audited
        .With(Company, Setup, Layout.Replace("spectateurs", "exposants", StringComparison.Ordinal))
        .Set("seuils: {competences_proches: 100}")
        .Of(RuleIds.Bloc04));

    [Fact]
    public void Two_certifications_may_say_the_same() => Assert.Empty(Audited
        .With("certifications/rncp99102/blocs/bc02.yaml", "Animer les réunions de diffusion à l’aide d’un tableau de bord numérique, pour partager les résultats.", Layout)
        .Of(RuleIds.Bloc04));

    [Fact]
    public void Twice_in_one_block_is_not_told_here() => Assert.Empty(Audited
        .With(Culture, "Négocier les contrats des artistes dans le respect du droit du spectacle, afin de sécuriser la programmation.", Layout)
        .Of(RuleIds.Bloc04));
}
