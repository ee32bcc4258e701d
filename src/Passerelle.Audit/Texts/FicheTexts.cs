using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>
/// The texts of a certification that its school wrote, in the order of the fiche. Legal texts, names of bodies and of links, labels of codes and
/// addresses are others' words and are left out.
/// </summary>
internal static class FicheTexts
{
    /// <summary>All texts.</summary>
    public static IEnumerable<FicheText> Of(Certification certification) =>
    [
        .. Some(FicheTextKind.Prose, certification.Title),
        .. Some(FicheTextKind.Prose, certification.Objectives),
        .. certification.Activities.SelectMany(Of),
        .. certification.AttestedCompetencies.SelectMany(group => Some(FicheTextKind.Prose, group.Title).Concat(All(FicheTextKind.Competency, group.Competencies))),
        .. All(FicheTextKind.Item, certification.EvaluationSummary),
        .. certification.Blocks.SelectMany(Of),
        .. Some(FicheTextKind.Prose, certification.Completion?.Text),
        .. All(FicheTextKind.Item, certification.Completion?.Conditions.Select(condition => condition.Text) ?? []),
        .. All(FicheTextKind.Item, certification.Sectors),
        .. Some(FicheTextKind.Prose, certification.Jobs.Text),
        .. All(FicheTextKind.Item, certification.Jobs.Immediate),
        .. All(FicheTextKind.Item, certification.Jobs.WithExperience),
        .. All(FicheTextKind.Item, certification.Regulations),
        .. Of(certification.Prerequisites),
        .. All(FicheTextKind.Prose, certification.Juries.Select(jury => jury.Composition)),
    ];

    /// <summary>The lists of items, each as one.</summary>
    public static IEnumerable<ValueList<Located<string>>> ListsOf(Certification certification) => new[]
        {
            certification.EvaluationSummary, certification.Sectors, certification.Jobs.Immediate, certification.Jobs.WithExperience, certification.Regulations,
            certification.Prerequisites.Entry, certification.Prerequisites.Validation,
        }
        .Concat(certification.Activities.SelectMany(activity => activity.Parts.Select(part => part.Tasks).Prepend(activity.Tasks)))
        .Concat(certification.Blocks.SelectMany(block => block.Evaluations.Select(evaluation => evaluation.Deliverables)))
        .Concat(certification.Blocks.SelectMany(block => new[] { block.Prerequisites.Entry, block.Prerequisites.Validation }))
        .Where(list => list.Count > 0);

    /// <summary>What is asked at the entry and for the validation, of the whole certification and then of each block.</summary>
    public static IEnumerable<Located<string>> PrerequisitesOf(Certification certification) => certification.Blocks
        .Select(block => block.Prerequisites)
        .Prepend(certification.Prerequisites)
        .SelectMany(asked => asked.Entry.Concat(asked.Validation));

    /// <summary>The texts of a block.</summary>
    public static IEnumerable<FicheText> Of(Block block) =>
    [
        .. Some(FicheTextKind.Prose, block.Title),
        .. block.Competencies.SelectMany(competency => Some(FicheTextKind.Prose, competency.Context).Append(new(competency.Text, FicheTextKind.Competency))),
        .. block.Evaluations.SelectMany(Of),
        .. Of(block.Prerequisites),
    ];

    private static IEnumerable<FicheText> Of(Activity activity) =>
    [
        .. Some(FicheTextKind.Prose, activity.Context),
        .. Some(FicheTextKind.Item, activity.Title),
        .. All(FicheTextKind.Item, activity.Tasks),
        .. activity.Parts.SelectMany(part => Some(FicheTextKind.Prose, part.Title).Concat(All(FicheTextKind.Item, part.Tasks))),
    ];

    private static IEnumerable<FicheText> Of(Evaluation evaluation) =>
    [
        .. Some(FicheTextKind.Prose, evaluation.Title),
        .. Some(FicheTextKind.Prose, evaluation.Description),
        .. All(FicheTextKind.Item, evaluation.Deliverables),
        .. Some(FicheTextKind.Item, evaluation.Jury),
        .. All(FicheTextKind.Item, evaluation.Criteria.Select(criterion => criterion.Text)),
    ];

    private static IEnumerable<FicheText> Of(Prerequisites prerequisites) =>
        All(FicheTextKind.Item, prerequisites.Entry).Concat(All(FicheTextKind.Item, prerequisites.Validation));

    private static IEnumerable<FicheText> All(FicheTextKind kind, IEnumerable<Located<string>> texts) => texts.Select(text => new FicheText(text, kind));

    private static IEnumerable<FicheText> Some(FicheTextKind kind, Located<string>? text) => text is { } given ? [new(given, kind)] : [];
}
