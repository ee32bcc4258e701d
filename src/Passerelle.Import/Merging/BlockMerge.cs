using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>Blocks: found again by their code.</summary>
internal static class BlockMerge
{
    /// <summary>The blocks of the source; all that stand already where the source has none.</summary>
    /// <param name="existing">What stands.</param>
    /// <param name="imported">What the source says.</param>
    /// <param name="activities">Codes of activities before and after.</param>
    public static ValueList<Block> Of(ValueList<Block> existing, ValueList<Block> imported, CodeMap activities)
    {
        if (imported.Count == 0) return existing.Select(block => block with { Activities = activities.Follow(block.Activities) }).ToValueList();
        return Pairing.Of(imported, existing, block => block.Code.Value.Value)
            .Select(pair => pair.Existing is null ? pair.Imported : Of(pair.Existing, pair.Imported, activities))
            .OrderBy(block => block.Code.Value.Value, StringComparer.Ordinal)
            .ToValueList();
    }

    private static Block Of(Block existing, Block imported, CodeMap activities)
    {
        var (competencies, codes) = CompetencyMerge.Of(existing.Competencies, imported.Competencies);
        return new Block
        {
            Code = imported.Code,
            PrintedCode = imported.PrintedCode ?? existing.PrintedCode,
            Title = imported.Title.Or(existing.Title, standIn: imported.Code.Value.Value),
            Role = imported.Role ?? existing.Role,
            Activities = imported.Activities.Or(activities.Follow(existing.Activities)),
            Competencies = competencies,
            Evaluations = EvaluationMerge.Of(existing.Evaluations, imported.Evaluations, codes),
            Prerequisites = PartMerge.Of(existing.Prerequisites, imported.Prerequisites),
        };
    }
}
