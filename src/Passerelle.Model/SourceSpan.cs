namespace Passerelle.Model;

/// <summary>The place of a value in an input file.</summary>
/// <param name="File">Path relative to the input folder, with forward slashes.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in UTF-16 units, counted from 1.</param>
/// <param name="Length">Length in UTF-16 units on that line; 0 where only the start is known.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length)
{
    /// <summary>The beginning of a file, for what concerns the file as a whole.</summary>
    public static SourceSpan StartOf(string file) => new(file, 1, 1, 0);

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
