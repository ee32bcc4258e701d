using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Parts;

/// <summary>An evaluation in short.</summary>
/// <param name="Evaluation">Code, title and page.</param>
/// <param name="Anchor">Its place in a page.</param>
/// <param name="Form">Its form in words.</param>
/// <param name="Description">What the candidate does, or null.</param>
/// <param name="Facts">How it takes place.</param>
/// <param name="Verifies">Competencies that it verifies.</param>
/// <param name="Unsaid">What is said where the fiche does not tell which, or null.</param>
public sealed record EvaluationCard(
    CodeLink Evaluation,
    string Anchor,
    string Form,
    string? Description,
    ValueList<Fact> Facts,
    ValueList<CodeLink> Verifies,
    string? Unsaid)
{
    /// <summary>The card of an evaluation.</summary>
    public static EvaluationCard Of(Evaluation evaluation, Block block, BlockReference reference, Words words) => new(
        CodeLink.Of(reference, evaluation),
        evaluation.Code.Value.Slug,
        FormOf(evaluation, words),
        evaluation.Description?.Value,
        FactsOf(evaluation, words).ToValueList(),
        block.Competencies
            .Where(competency => evaluation.Verifies(competency.Code.Value) == Answer.Yes)
            .Select(competency => CodeLink.Of(reference, competency))
            .ToValueList(),
        evaluation.Competencies is null ? words["evaluation.unsaid"] : null);

    /// <summary>The form of an evaluation in words.</summary>
    public static string FormOf(Evaluation evaluation, Words words) => FormOf(evaluation.Form.Value, words);

    internal static string FormOf(EvaluationForm form, Words words) => words["form." + form switch
    {
        EvaluationForm.ProfessionalSituation => "situation",
        EvaluationForm.RolePlay => "rolePlay",
        EvaluationForm.CaseStudy => "caseStudy",
        EvaluationForm.Project => "project",
        EvaluationForm.Dossier => "dossier",
        EvaluationForm.Oral => "oral",
        EvaluationForm.Interview => "interview",
        EvaluationForm.WrittenTest => "written",
        EvaluationForm.MultipleChoice => "multipleChoice",
        EvaluationForm.Production => "production",
        EvaluationForm.ContinuousAssessment => "continuous",
        EvaluationForm.Unknown => "unknown",
        _ => "other",
    }];

    internal static string SettingOf(EvaluationSetting setting, Words words) => words["setting." + setting switch
    {
        EvaluationSetting.Individual => "individual",
        EvaluationSetting.Group => "group",
        _ => "groupThenIndividual",
    }];

    internal static string MediumOf(EvaluationMedium medium, Words words) => words["medium." + medium switch
    {
        EvaluationMedium.Oral => "oral",
        EvaluationMedium.Written => "written",
        EvaluationMedium.Practical => "practical",
        _ => "mixed",
    }];

    private static IEnumerable<Fact> FactsOf(Evaluation evaluation, Words words)
    {
        if (evaluation.Setting is { } setting) yield return new(words["evaluation.setting"], SettingOf(setting.Value, words));
        if (evaluation.Medium is { } medium) yield return new(words["evaluation.medium"], MediumOf(medium.Value, words));
        if (evaluation.Duration is { } duration) yield return new(words["evaluation.duration"], words.Duration(duration.Value));
        if (evaluation.Jury is { } jury) yield return new(words["evaluation.jury"], jury.Value);
        if (evaluation.Deliverables.Count > 0)
            yield return new(words["evaluation.deliverables"], evaluation.Deliverables.Select(d => new FactValue(d.Value)).ToValueList());
    }
}
