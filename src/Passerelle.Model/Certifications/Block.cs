namespace Passerelle.Model;

/// <summary>The part that a block plays in its certification.</summary>
public enum BlockRole
{
    /// <summary>Every candidate takes it.</summary>
    Core,

    /// <summary>It belongs to one or more options.</summary>
    Optional,

    /// <summary>Every candidate takes it, and it serves every activity.</summary>
    Transversal,
}

/// <summary>A block of competencies: the smallest part of a certification that is obtained for itself.</summary>
public sealed record Block
{
    /// <summary>Code within the certification.</summary>
    public required Located<BlockCode> Code { get; init; }

    /// <summary>The code as the fiche prints it, where that is not <c>RNCPnnnnnBCnn</c> (fiches of before 2019).</summary>
    public Located<string>? PrintedCode { get; init; }

    /// <summary>Title.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>Part in the certification.</summary>
    public Located<BlockRole>? Role { get; init; }

    /// <summary>Activities that it serves.</summary>
    public ValueList<Located<LocalCode>> Activities { get; init; }

    /// <summary>Competencies, in order.</summary>
    public ValueList<Competency> Competencies { get; init; }

    /// <summary>Evaluations, in order.</summary>
    public ValueList<Evaluation> Evaluations { get; init; }

    /// <summary>What is asked for this block alone.</summary>
    public Prerequisites Prerequisites { get; init; } = new();

    /// <summary>The evaluations that are said to verify a competency.</summary>
    public IEnumerable<Evaluation> EvaluationsOf(LocalCode competency) =>
        Evaluations.Where(evaluation => evaluation.Verifies(competency) == Answer.Yes);

    /// <summary>How a competency is verified.</summary>
    public Coverage CoverageOf(LocalCode competency)
    {
        var answers = Evaluations.Select(evaluation => evaluation.Verifies(competency)).ToHashSet();
        if (answers.Contains(Answer.Yes)) return Coverage.Verified;
        return answers.Contains(Answer.Unknown) ? Coverage.Unsaid : Coverage.Missing;
    }
}

/// <summary>Whether a competency is verified by an evaluation of its block.</summary>
public enum Coverage
{
    /// <summary>One evaluation at least is said to verify it.</summary>
    Verified,

    /// <summary>No evaluation verifies it: a gap.</summary>
    Missing,

    /// <summary>There are evaluations, but the fiche does not say what one of them verifies.</summary>
    Unsaid,
}

/// <summary>What a holder is able to do.</summary>
/// <param name="Code">Code within the block: printed by the fiche, or generated (<c>C3</c>).</param>
/// <param name="Text">Wording.</param>
/// <param name="Context">Words of the fiche that introduce it and are not part of it ("En autonomie :").</param>
public sealed record Competency(Located<LocalCode> Code, Located<string> Text, Located<string>? Context);
