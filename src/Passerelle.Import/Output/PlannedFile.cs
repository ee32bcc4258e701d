namespace Passerelle.Import.Output;

/// <summary>What becomes of a file of the target.</summary>
public enum FileState
{
    /// <summary>It was written.</summary>
    Written,

    /// <summary>It says what it should, and was left alone.</summary>
    Unchanged,

    /// <summary>It would change, and was left as it was.</summary>
    Refused,

    /// <summary>It was taken away.</summary>
    Removed,

    /// <summary>It would be written or taken away; this was a trial.</summary>
    Planned,
}

/// <summary>A file of the target and what became of it.</summary>
public sealed record FileOutcome(string Path, FileState State);

/// <summary>A file as it stands and as it is to stand.</summary>
/// <param name="Path">Relative to the target, with forward slashes.</param>
/// <param name="Before">What stands there; null where nothing does.</param>
/// <param name="After">What is to stand there; null where it goes.</param>
internal sealed record PlannedFile(string Path, string? Before, string? After)
{
    /// <summary>Whether there is something to do.</summary>
    public bool IsChange => Before != After;

    /// <summary>Whether something that stands is lost.</summary>
    public bool Overwrites => Before is not null && IsChange;

    /// <summary>What became of it.</summary>
    public FileOutcome Outcome(bool isRefused, bool isTrial) => new(Path, (IsChange, isRefused, isTrial, After) switch
    {
        (false, _, _, _) => FileState.Unchanged,
        (_, true, _, _) => FileState.Refused,
        (_, _, true, _) => FileState.Planned,
        (_, _, _, null) => FileState.Removed,
        _ => FileState.Written,
    });
}
