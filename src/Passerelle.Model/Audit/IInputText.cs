namespace Passerelle.Model;

/// <summary>The input as it is written, for what records do not keep: the way of keys to a value, and where a part of a value stands.</summary>
public interface IInputText
{
    /// <summary>The whole text of a file, or null where it was not read.</summary>
    string? TextOf(string file);

    /// <summary>The value that stands at a place, or null where none begins there.</summary>
    WrittenValue? ValueAt(SourceSpan place);

    /// <summary>Where a part of a value stands in the file. The place of the value itself, where that cannot be told.</summary>
    /// <param name="place">Place of the value.</param>
    /// <param name="start">First letter of the part, counted from 0 in the value.</param>
    /// <param name="length">Its length in the value.</param>
    SourceSpan PartOf(SourceSpan place, int start, int length);
}

/// <summary>A value of a YAML file.</summary>
/// <param name="Path">The keys that lead to it, an item by its code or its year where it has one: <c>competences[C3].texte</c>.</param>
/// <param name="Text">Its text; null for a list or a group of keys.</param>
public sealed record WrittenValue(string Path, string? Text);
