namespace Passerelle.Reading.Write;

/// <summary>A value on its way into YAML.</summary>
internal abstract record WrittenNode
{
    /// <summary>The paths of all that stands in it, for the comments.</summary>
    /// <param name="path">Its own path; empty for the file.</param>
    public virtual IEnumerable<string> PathsBelow(string path) => [];

    /// <summary>The path of a part and of all that stands in it.</summary>
    protected static IEnumerable<string> PathsOf(WrittenNode part, string path) => part.PathsBelow(path).Prepend(path);
}

/// <summary>A single value.</summary>
/// <param name="Text">The value.</param>
/// <param name="IsWord">A word, a number, a code or a date of the format, which needs no quotes; else a text of the author.</param>
internal sealed record WrittenScalar(string Text, bool IsWord = false) : WrittenNode;

/// <summary>A list.</summary>
internal sealed record WrittenList(IReadOnlyList<WrittenNode> Items) : WrittenNode
{
    /// <summary>The items, each with the name that paths give to it.</summary>
    public IEnumerable<(string Name, WrittenNode Item)> Named()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, item) in Items.Index()) yield return (ItemName.Of(item, index, taken), item);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> PathsBelow(string path) => Named().SelectMany(named => PathsOf(named.Item, $"{path}/{named.Name}"));
}

/// <summary>Keys and their values.</summary>
/// <param name="Entries">In the order of the format.</param>
/// <param name="IsCompact">It reads well on one line, where it fits.</param>
internal sealed record WrittenGroup(IReadOnlyList<KeyValuePair<string, WrittenNode>> Entries, bool IsCompact) : WrittenNode
{
    /// <summary>The key that stands first; null in a group without any.</summary>
    public string? FirstKey => Entries is [var (key, _), ..] ? key : null;

    /// <summary>The value of a key, where it is single.</summary>
    public string? Single(string key) => Entries.FirstOrDefault(entry => entry.Key == key).Value is WrittenScalar scalar ? scalar.Text : null;

    /// <inheritdoc/>
    public override IEnumerable<string> PathsBelow(string path) =>
        Entries.SelectMany(entry => PathsOf(entry.Value, path.Length == 0 ? entry.Key : $"{path}/{entry.Key}"));
}
