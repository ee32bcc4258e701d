using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Evaluations;

public class AnnouncedTestNowhereTests
{
    private const string File = "certifications/rncp99102/certification.yaml";

    [Fact]
    public void The_form_is_marked()
    {
        var finding = Audited.With(File, "  - Étude de cas\n", "  - Étude de cas\n  - Un questionnaire de culture générale\n").Finds(RuleIds.Eval03, "questionnaire");

        Assert.Equal("questionnaire", finding.Quote!.Culprit);
    }

    [Fact]
    public void A_sentence_on_the_vae_is_left_alone() =>
        Audited.With(File, "  - Étude de cas\n", "  - Étude de cas\n  - Pour la VAE, un portfolio\n").FindsNothing();

    [Fact]
    public void A_form_of_a_block_that_is_not_announced_is_left_alone() =>
        Assert.Empty(Audited.With(File, "  - Étude de cas\n", "").Of(RuleIds.Eval03));

    [Fact]
    public void Without_general_forms_nothing_is_known() => Assert.Contains("RNCP99102", Audited.With(
        File,
        "modalites_evaluation:\n  - Étude de cas\n  - Mise en situation professionnelle simulée\n  - Dossier d’expérience et entretien avec le jury pour les candidats par la validation des acquis de l’expérience (VAE)\n  - Aménagement des épreuves pour les candidats en situation de handicap, sur demande\n",
        "").UnknownTo(RuleIds.Eval03));
}
