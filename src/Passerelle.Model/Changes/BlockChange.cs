namespace Passerelle.Model;

/// <summary>
/// A block of one version or of both, and how it changed. A block that was split stands in several of these as the older one; blocks that
/// were merged stand in several with the same newer one.
/// </summary>
public sealed record BlockChange
{
    /// <summary>In the older version; null where it was added.</summary>
    public Block? Older { get; init; }

    /// <summary>In the newer version; null where it was removed.</summary>
    public Block? Newer { get; init; }

    /// <summary>What it is recognised by; null where it stands in one version only.</summary>
    public Recognition? By { get; init; }

    /// <summary>What it no longer says as before, its title first.</summary>
    public ValueList<FactChange> Facts { get; init; }

    /// <summary>Its competencies, in the order of the newer version; those that are gone or have left it come last.</summary>
    public ValueList<CompetencyChange> Competencies { get; init; }

    /// <summary>Its evaluations, in the order of the newer version; those that are gone come last.</summary>
    public ValueList<EvaluationChange> Evaluations { get; init; }

    /// <summary>Whether it is called by another code.</summary>
    public bool IsRecoded => Older is not null && Newer is not null && Older.Code != Newer.Code;

    /// <summary>Whether it is as it was.</summary>
    public bool IsUnchanged =>
        By is not null && !IsRecoded && Facts.Count == 0 && Competencies.All(each => each.IsUnchanged) && Evaluations.All(each => each.IsUnchanged);

    /// <summary>Whether a competency stood here and stands in a block that has not come from this one.</summary>
    public bool HasLost(CompetencyChange competency) => competency.HasLeftBlock && Newer?.Code.Value != competency.Newer?.Block;
}
