namespace Passerelle.Model;

/// <summary>A competency and the block in which it stands.</summary>
/// <param name="Block">Code of the block.</param>
/// <param name="Competency">The competency.</param>
public sealed record CompetencyAt(BlockCode Block, Competency Competency);

/// <summary>A competency of one version or of both, and how it changed.</summary>
/// <param name="Older">In the older version; null where it was added.</param>
/// <param name="Newer">In the newer version; null where it was removed.</param>
/// <param name="HasLeftBlock">It stands in a block that has not come from its old one.</param>
/// <param name="HasChangedPlace">It stands in the same block, in another order.</param>
public sealed record CompetencyChange(CompetencyAt? Older, CompetencyAt? Newer, bool HasLeftBlock, bool HasChangedPlace)
{
    /// <summary>How its wording changed, or null.</summary>
    public TextChange? Wording { get; } = Older is null || Newer is null ? null : TextChange.Between(Older.Competency.Text, Newer.Competency.Text);

    /// <summary>How the words that introduce it changed, or null.</summary>
    public TextChange? Context { get; } = Older is null || Newer is null ? null : TextChange.Between(Older.Competency.Context, Newer.Competency.Context);

    /// <summary>Whether it is new.</summary>
    public bool IsAdded => Older is null;

    /// <summary>Whether it is gone.</summary>
    public bool IsRemoved => Newer is null;

    /// <summary>Whether it stands elsewhere.</summary>
    public bool IsMoved => HasLeftBlock || HasChangedPlace;

    /// <summary>Whether it says something else.</summary>
    public bool IsReworded => Wording is not null || Context is not null;

    /// <summary>Whether it is called by another code.</summary>
    public bool IsRecoded => Older is not null && Newer is not null && Older.Competency.Code.Value != Newer.Competency.Code.Value;

    /// <summary>Whether it is as it was.</summary>
    public bool IsUnchanged => !(IsAdded || IsRemoved || IsMoved || IsReworded || IsRecoded);
}
