using static Passerelle.Model.Tests.Sample;

namespace Passerelle.Model.Tests.Changes;

public class EvaluationChangeTests
{
    [Fact]
    public void An_evaluation_that_says_the_same_is_unchanged() => Assert.Empty(Facts(it => it));

    [Fact]
    public void Its_form_setting_duration_and_medium_are_told_before_and_after() => Assert.Equal(
        ["forme Dossier → Oral", "modalite Individual → Group", "support null → Written", "duree_epreuve 01:30:00 → 02:00:00"],
        Facts(it => it with
        {
            Form = At(EvaluationForm.Oral),
            Setting = At(EvaluationSetting.Group),
            Medium = At(EvaluationMedium.Written),
            Duration = At(TimeSpan.FromHours(2)),
        }));

    [Fact]
    public void Deliverables_and_criteria_are_told_one_by_one() => Assert.Equal(
        ["livrable Plan de travail → null", "livrable null → Devis", "critere Plan complet → Plan complet et daté"],
        Facts(it => it with { Deliverables = [At("Devis")], Criteria = [new(At("Plan complet et daté"), [])] }));

    [Fact]
    public void What_it_verifies_is_told_by_the_wording() =>
        Assert.Equal(["competence_evaluee C2 Planifier. → null"], Facts(it => it with { Competencies = [Code<LocalCode>("C1")] }));

    [Fact]
    public void Whether_it_is_said_what_it_verifies_counts() => Assert.Equal(
        ["competences_declarees Yes → No", "competence_evaluee C1 Lire. → null", "competence_evaluee C2 Planifier. → null"],
        Facts(it => it with { Competencies = null }));

    [Fact]
    public void New_codes_of_competencies_alone_change_no_evaluation()
    {
        var older = Version(Evaluation, "C1 Lire.", "C2 Planifier.");
        var newer = Version(Evaluation with { Competencies = [Code<LocalCode>("C2"), Code<LocalCode>("C3")] }, "C1 Accueillir.", "C2 Lire.", "C3 Planifier.");

        Assert.True(Assert.Single(CertificationChanges.Between(older, newer).Blocks[0].Evaluations).IsUnchanged);
    }

    [Fact]
    public void Another_competency_of_the_same_code_is_not_taken_for_the_one_that_is_gone()
    {
        var tested = Evaluation with { Competencies = [Code<LocalCode>("C1")], Criteria = [new(At("Plan complet"), [Code<LocalCode>("C1")])] };

        var changes = CertificationChanges.Between(Version(tested, "C1 Lire."), Version(tested, "C1 Accueillir."));

        Assert.Equal(
            ["competence_evaluee [C1] Lire. → null", "competence_evaluee null → C1 Accueillir.", "critere Plan complet ([C1]) → Plan complet (C1)"],
            Assert.Single(changes.Blocks[0].Evaluations).Facts.Select(FactText.Of));
    }

    [Fact]
    public void Another_title_and_another_description_are_another_evaluation()
    {
        var changes = CertificationChanges.Between(
            Version(Evaluation, "C1 Lire."),
            Version(Evaluation with { Title = At("Entretien collectif"), Description = At("Le jury interroge.") }, "C1 Lire."));

        Assert.Equal((1, 1, 0), (changes.Counts.EvaluationsAdded, changes.Counts.EvaluationsRemoved, changes.Counts.EvaluationsChanged));
    }

    private static Evaluation Evaluation => new()
    {
        Code = Code<LocalCode>("E1"),
        Form = At(EvaluationForm.Dossier),
        Title = At("Préparation d’un tournage"),
        Description = At("Le candidat prépare un tournage."),
        Setting = At(EvaluationSetting.Individual),
        Duration = At(TimeSpan.FromMinutes(90)),
        Deliverables = [At("Plan de travail")],
        Competencies = [Code<LocalCode>("C1"), Code<LocalCode>("C2")],
        Criteria = [new(At("Plan complet"), [])],
    };

    private static IEnumerable<string> Facts(Func<Evaluation, Evaluation> changed)
    {
        string[] competencies = ["C1 Lire.", "C2 Planifier."];
        var changes = CertificationChanges.Between(Version(Evaluation, competencies), Version(changed(Evaluation), competencies));
        return Assert.Single(changes.Blocks[0].Evaluations).Facts.Select(FactText.Of);
    }

    private static Certification Version(Evaluation evaluation, params string[] competencies) =>
        GivenVersion.Of("RNCP11111", GivenVersion.Block("BC01", "Préparer", competencies) with { Evaluations = [evaluation] });
}
