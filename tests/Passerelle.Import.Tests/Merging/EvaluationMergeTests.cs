using Passerelle.Import.Merging;
using Passerelle.Import.Tests.Output;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Merging;

public class EvaluationMergeTests
{
    private static readonly Evaluation Completed = Given.Evaluation("E1", "Mise en situation", EvaluationForm.ProfessionalSituation) with
    {
        Deliverables = Given.Texts("Bobine restaurée"),
        Setting = Given.At(EvaluationSetting.Individual),
        Medium = Given.At(EvaluationMedium.Practical),
        Duration = Given.At(TimeSpan.FromMinutes(90)),
        Jury = Given.At("Deux professionnels"),
        Competencies = Given.Codes("C1", "C2"),
        Criteria = [Given.Criterion("Défauts relevés", "C1"), Given.Criterion("Fichier lisible")],
    };

    [Fact]
    public void What_only_the_school_can_say_stays() =>
        Assert.Equal([Completed], EvaluationMerge.Of([Completed], [Given.Evaluation("E1", "Mise en situation")], CodeMap.Same));

    [Fact]
    public void A_form_that_the_source_settles_follows_the_source()
    {
        var merged = EvaluationMerge.Of([Completed], [Given.Evaluation("E1", "Mise en situation", EvaluationForm.RolePlay)], CodeMap.Same);

        Assert.Equal(EvaluationForm.RolePlay, Assert.Single(merged).Form.Value);
    }

    [Fact]
    public void An_evaluation_is_found_by_its_title_under_another_code()
    {
        var merged = EvaluationMerge.Of([Completed], [Given.Evaluation("E1", "Dossier"), Given.Evaluation("E2", "Mise en situation")], CodeMap.Same);

        Assert.Equal([Given.Evaluation("E1", "Dossier"), Completed with { Code = Given.Code("E2") }], merged);
    }

    [Fact]
    public void With_as_many_evaluations_as_before_a_new_title_is_a_change_of_words()
    {
        var merged = EvaluationMerge.Of([Completed], [Given.Evaluation("E1", "Mise en situation professionnelle")], CodeMap.Same);

        Assert.Equal([Completed with { Title = Given.At("Mise en situation professionnelle") }], merged);
    }

    [Fact]
    public void With_another_count_a_new_title_is_another_evaluation()
    {
        var merged = EvaluationMerge.Of([Completed], [Given.Evaluation("E1", "Dossier"), Given.Evaluation("E2", "Oral")], CodeMap.Same);

        Assert.All(merged, evaluation => Assert.Empty(evaluation.Criteria));
    }

    [Fact]
    public void Links_follow_the_codes_of_their_competencies()
    {
        var codes = CodeMap.Of([(Given.Code("C1").Value, Given.Code("C5").Value), (Given.Code("C2").Value, Given.Code("C2").Value)]);

        var merged = Assert.Single(EvaluationMerge.Of([Completed], [Given.Evaluation("E1", "Mise en situation")], codes));

        Assert.Equal(Given.Codes("C5", "C2"), merged.Competencies);
        Assert.Equal([Given.Criterion("Défauts relevés", "C5"), Given.Criterion("Fichier lisible")], merged.Criteria);
    }

    [Fact]
    public void A_criterion_goes_with_the_only_competency_that_it_spoke_for()
    {
        var codes = CodeMap.Of([(Given.Code("C2").Value, Given.Code("C2").Value)]);

        var merged = Assert.Single(EvaluationMerge.Of([Completed], [], codes));

        Assert.Equal(Given.Codes("C2"), merged.Competencies);
        Assert.Equal([Given.Criterion("Fichier lisible")], merged.Criteria);
    }
}
