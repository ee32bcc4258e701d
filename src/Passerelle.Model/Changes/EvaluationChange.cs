namespace Passerelle.Model;

/// <summary>An evaluation of one version or of both, and how it changed.</summary>
/// <param name="Older">In the older version; null where it was added.</param>
/// <param name="Newer">In the newer version; null where it was removed.</param>
/// <param name="Facts">What it no longer says as before.</param>
public sealed record EvaluationChange(Evaluation? Older, Evaluation? Newer, ValueList<FactChange> Facts)
{
    /// <summary>Whether it is as it was.</summary>
    public bool IsUnchanged => Older is not null && Newer is not null && Facts.Count == 0;
}
