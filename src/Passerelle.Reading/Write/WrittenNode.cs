namespace Passerelle.Reading.Write;

/// <summary>A value on its way into YAML.</summary>
internal abstract record WrittenNode;

/// <summary>A single value.</summary>
/// <param name="Text">The value.</param>
/// <param name="IsWord">A word, a number, a code or a date of the format, which needs no quotes; else a text of the author.</param>
internal sealed record WrittenScalar(string Text, bool IsWord = false) : WrittenNode;

/// <summary>A list.</summary>
internal sealed record WrittenList(IReadOnlyList<WrittenNode> Items) : WrittenNode;

/// <summary>Keys and their values.</summary>
/// <param name="Entries">In the order of the format.</param>
/// <param name="IsCompact">It reads well on one line, where it fits.</param>
internal sealed record WrittenGroup(IReadOnlyList<KeyValuePair<string, WrittenNode>> Entries, bool IsCompact) : WrittenNode
{
    /// <summary>The value of a key, where it is single.</summary>
    public string? Single(string key) => Entries.FirstOrDefault(entry => entry.Key == key).Value is WrittenScalar scalar ? scalar.Text : null;
}
