namespace Passerelle.Model;

/// <summary>How much changed; each thing counts once, wherever it is told.</summary>
/// <param name="Facts">Facts of the certification.</param>
/// <param name="BlocksAdded">Blocks that have come from none.</param>
/// <param name="BlocksRemoved">Blocks that are gone.</param>
/// <param name="BlocksChanged">Blocks that were recognised and are not as they were.</param>
/// <param name="BlocksUnchanged">Blocks that are as they were.</param>
/// <param name="Competencies">Competencies, by what became of them.</param>
/// <param name="EvaluationsAdded">Evaluations that are new.</param>
/// <param name="EvaluationsRemoved">Evaluations that are gone.</param>
/// <param name="EvaluationsChanged">Evaluations that are not as they were.</param>
public sealed record ChangeCounts(
    int Facts,
    int BlocksAdded,
    int BlocksRemoved,
    int BlocksChanged,
    int BlocksUnchanged,
    CompetencyCounts Competencies,
    int EvaluationsAdded,
    int EvaluationsRemoved,
    int EvaluationsChanged)
{
    internal static ChangeCounts Of(ValueList<FactChange> facts, ValueList<BlockChange> blocks)
    {
        var evaluations = blocks.SelectMany(block => block.Evaluations).ToList();
        return new(
            facts.Count,
            blocks.Count(block => block.Older is null),
            blocks.Count(block => block.Newer is null),
            blocks.Count(block => block.By is not null && !block.IsUnchanged),
            blocks.Count(block => block.IsUnchanged),
            CompetencyCounts.Of(blocks.SelectMany(block => block.Competencies.Where(each => !block.HasLost(each))).ToList()),
            evaluations.Count(each => each.Older is null),
            evaluations.Count(each => each.Newer is null),
            evaluations.Count(each => each is { Older: not null, Newer: not null, IsUnchanged: false }));
    }
}

/// <summary>Competencies by what became of them; one that has moved and was reworded counts under both.</summary>
/// <param name="Added">New ones.</param>
/// <param name="Removed">Those that are gone.</param>
/// <param name="Moved">Those that stand in another block or place.</param>
/// <param name="Reworded">Those that say something else.</param>
/// <param name="Recoded">Those with another code.</param>
/// <param name="Unchanged">Those that are as they were.</param>
public sealed record CompetencyCounts(int Added, int Removed, int Moved, int Reworded, int Recoded, int Unchanged)
{
    internal static CompetencyCounts Of(List<CompetencyChange> all) => new(
        all.Count(each => each.IsAdded),
        all.Count(each => each.IsRemoved),
        all.Count(each => each.IsMoved),
        all.Count(each => each.IsReworded),
        all.Count(each => each.IsRecoded),
        all.Count(each => each.IsUnchanged));
}
