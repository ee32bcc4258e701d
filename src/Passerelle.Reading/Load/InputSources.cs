using System.Collections.Frozen;

namespace Passerelle.Reading.Load;

/// <summary>The texts that were read, for code frames and for the preview.</summary>
public sealed class InputSources
{
    private readonly FrozenDictionary<string, SourceText> texts;

    internal InputSources(IEnumerable<SourceText> texts) => this.texts = texts.ToFrozenDictionary(text => text.Path, StringComparer.Ordinal);

    /// <summary>Nothing was read.</summary>
    public static InputSources None { get; } = new([]);

    /// <summary>Paths of the files that were read, in ordinal order.</summary>
    public IEnumerable<string> Paths => texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>These texts and others that faults may be in, such as the files of a theme.</summary>
    public InputSources With(IEnumerable<SourceText> others) => new(texts.Values.Concat(others));

    /// <summary>The text of a file, or null where it was not read.</summary>
    public SourceText? Find(string path) => texts.GetValueOrDefault(path);
}
