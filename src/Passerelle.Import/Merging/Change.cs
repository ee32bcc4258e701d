using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>What an import does to a value that stands already.</summary>
public enum ChangeKind
{
    /// <summary>It was not there.</summary>
    Added,

    /// <summary>It is no longer there.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,
}

/// <summary>A value that an import changes.</summary>
/// <param name="Path">Path in the YAML of the certification: <c>blocs/BC01/competences/C3/texte</c>.</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Before">The value before; null where it was not there.</param>
/// <param name="After">The value after; null where it is no longer there.</param>
public sealed record Change(string Path, ChangeKind Kind, string? Before, string? After);

/// <summary>What came of merging.</summary>
/// <param name="Merged">The certification as it is to stand.</param>
/// <param name="Changes">How it differs from what stood there.</param>
public sealed record MergeResult(Certification Merged, ValueList<Change> Changes);
