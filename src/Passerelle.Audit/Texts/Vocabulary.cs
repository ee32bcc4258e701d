using System.Collections.Concurrent;
using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>The words of all texts of a catalogue, each folded and kept once: texts are long, and their words few.</summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> folded =
        new ConcurrentDictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A word folded.</summary>
    public string Fold(ReadOnlySpan<char> word)
    {
        if (!folded.TryGetValue(word, out var known)) folded[word] = known = Slug.Fold(word.ToString());
        return known;
    }
}
