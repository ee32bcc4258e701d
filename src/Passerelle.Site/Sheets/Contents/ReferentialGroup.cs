using Passerelle.Model;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>
/// The rows of one block. The first column, activities and tasks (<see cref="BlockContents.Activities"/>), belongs to
/// all the rows of the group together.
/// </summary>
/// <param name="Block">The block.</param>
/// <param name="Rows">One row a competency where the fiche says what each evaluation verifies, else one for the whole block.</param>
public sealed record ReferentialGroup(BlockContents Block, ValueList<ReferentialRow> Rows)
{
    internal static ReferentialGroup Of(Certification certification, Block block, Typeset say)
    {
        var contents = BlockContents.Of(certification, block, say);
        var isLinked = contents.Competencies.Count > 0 && contents.Evaluations.Count > 0 && block.Evaluations.All(e => e.Competencies is not null);
        return new(contents, isLinked ? [.. ReferentialRow.ByCompetency(contents, block, say)] : [ReferentialRow.Whole(contents, say)]);
    }
}

/// <summary>A row: the second and the third column.</summary>
/// <param name="Competencies">Competencies; none for evaluations that verify none.</param>
/// <param name="Evaluations">
/// Evaluations with the criteria that speak for these competencies. An evaluation is described in the first row that
/// names it; further rows give its code, title and criteria only.
/// </param>
/// <param name="Note">What is said where there is no competency or no evaluation, or null.</param>
public sealed record ReferentialRow(ValueList<SheetCompetency> Competencies, ValueList<SheetEvaluation> Evaluations, string? Note)
{
    /// <summary>All competencies of a block against all of its evaluations.</summary>
    internal static ReferentialRow Whole(BlockContents contents, Typeset say)
    {
        List<string> missing = [];
        if (contents.Competencies.Count == 0) missing.Add(say["block.noCompetency"]);
        if (contents.Evaluations.Count == 0) missing.Add(say["block.noEvaluation"]);
        return new(contents.Competencies.Select(WithoutNote).ToValueList(), contents.Evaluations, missing.Count > 0 ? string.Join(' ', missing) : null);
    }

    /// <summary>One row a competency, and one for the evaluations that verify none.</summary>
    internal static IEnumerable<ReferentialRow> ByCompetency(BlockContents contents, Block block, Typeset say)
    {
        var described = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (competency, words) in block.Competencies.Zip(contents.Competencies))
        {
            var evaluations = block.Evaluations.Zip(contents.Evaluations)
                .Where(pair => pair.First.Verifies(competency.Code.Value) == Answer.Yes)
                .Select(pair => (described.Add(pair.Second.Code) ? pair.Second : pair.Second.Again()) with { Criteria = CriteriaFor(competency, pair.First, say) })
                .ToValueList();
            yield return new([WithoutNote(words)], evaluations, words.Note);
        }

        var rest = contents.Evaluations.Where(evaluation => !described.Contains(evaluation.Code)).ToValueList();
        if (rest.Count > 0) yield return new([], rest, null);
    }

    // The codes of a criterion that speaks for this competency alone say nothing new beside it.
    private static ValueList<SheetCriterion> CriteriaFor(Competency competency, Evaluation evaluation, Typeset say) => SheetCriterion
        .All(evaluation.CriteriaFor(competency.Code.Value), say)
        .Select(criterion => criterion.Competencies.Count > 1 ? criterion : criterion with { Competencies = [] })
        .ToValueList();

    // The third column says it.
    private static SheetCompetency WithoutNote(SheetCompetency competency) => competency with { Note = null };
}
