namespace Passerelle.Model;

/// <summary>The form of an evaluation.</summary>
public enum EvaluationForm
{
    /// <summary>Professional situation, real or simulated.</summary>
    ProfessionalSituation,

    /// <summary>Role play.</summary>
    RolePlay,

    /// <summary>Case study.</summary>
    CaseStudy,

    /// <summary>Project.</summary>
    Project,

    /// <summary>File or report.</summary>
    Dossier,

    /// <summary>Presentation before a jury.</summary>
    Oral,

    /// <summary>Interview.</summary>
    Interview,

    /// <summary>Written test.</summary>
    WrittenTest,

    /// <summary>Multiple-choice questions.</summary>
    MultipleChoice,

    /// <summary>A thing that is made.</summary>
    Production,

    /// <summary>Continuous assessment.</summary>
    ContinuousAssessment,

    /// <summary>Another form, said in the description.</summary>
    Other,

    /// <summary>The source does not say in a way that can be told for sure.</summary>
    Unknown,
}

/// <summary>Whether candidates are evaluated alone.</summary>
public enum EvaluationSetting
{
    /// <summary>Each alone.</summary>
    Individual,

    /// <summary>In a group.</summary>
    Group,

    /// <summary>In a group, then each alone.</summary>
    GroupThenIndividual,
}

/// <summary>In what the candidate answers.</summary>
public enum EvaluationMedium
{
    /// <summary>Speaking.</summary>
    Oral,

    /// <summary>Writing.</summary>
    Written,

    /// <summary>Doing.</summary>
    Practical,

    /// <summary>More than one of them.</summary>
    Mixed,
}

/// <summary>A way in which competencies of a block are verified.</summary>
public sealed record Evaluation
{
    /// <summary>Code within the block, <c>E1</c>.</summary>
    public required Located<LocalCode> Code { get; init; }

    /// <summary>Form.</summary>
    public required Located<EvaluationForm> Form { get; init; }

    /// <summary>Title.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>What the candidate does.</summary>
    public Located<string>? Description { get; init; }

    /// <summary>What the candidate hands in.</summary>
    public ValueList<Located<string>> Deliverables { get; init; }

    /// <summary>Alone or in a group; null where the fiche does not say.</summary>
    public Located<EvaluationSetting>? Setting { get; init; }

    /// <summary>Oral, written or practical; null where the fiche does not say.</summary>
    public Located<EvaluationMedium>? Medium { get; init; }

    /// <summary>Duration; null where the fiche does not say.</summary>
    public Located<TimeSpan>? Duration { get; init; }

    /// <summary>Who judges.</summary>
    public Located<string>? Jury { get; init; }

    /// <summary>Competencies of the block that it verifies. Null: the fiche does not say; empty: none.</summary>
    public ValueList<Located<LocalCode>>? Competencies { get; init; }

    /// <summary>Criteria.</summary>
    public ValueList<Criterion> Criteria { get; init; }

    /// <summary>Whether it verifies a competency of its block; unknown where the fiche does not say what it verifies.</summary>
    public Answer Verifies(LocalCode competency) => Competencies switch
    {
        null => Answer.Unknown,
        { } codes when codes.Any(code => code.Value == competency) => Answer.Yes,
        _ => Answer.No,
    };

    /// <summary>The criteria that speak for a competency.</summary>
    public IEnumerable<Criterion> CriteriaFor(LocalCode competency) => Criteria.Where(criterion =>
        criterion.Competencies.Any(code => code.Value == competency)
        || (criterion.Competencies.Count == 0 && Verifies(competency) == Answer.Yes));
}

/// <summary>An observable sign that a competency is mastered, looked at in one evaluation.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Competencies">Competencies that it speaks for, among those that the evaluation verifies; all of them when empty.</param>
public sealed record Criterion(Located<string> Text, ValueList<Located<LocalCode>> Competencies);
