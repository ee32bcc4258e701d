using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Parts;

/// <summary>Words in which codes stand as tags and links.</summary>
/// <param name="Parts">Words and codes, in the order of reading.</param>
public sealed record Phrase(ValueList<PhrasePart> Parts)
{
    /// <summary>The phrase as it is said, without links.</summary>
    public string Plain => string.Concat(Parts.Select(part => part.Code?.Code ?? part.Text));

    /// <summary>A code alone.</summary>
    public static Phrase Of(CodeLink code) => new([new PhrasePart("", code)]);

    /// <summary>A string of the interface with its <c>{name}</c> placeholders filled by phrases.</summary>
    public static Phrase Of(string text, params ReadOnlySpan<(string Name, Phrase Value)> values)
    {
        var parts = new List<PhrasePart>();
        var rest = 0;
        foreach (var (at, length, phrase) in Places(text, values))
        {
            if (at > rest) parts.Add(new PhrasePart(text[rest..at], null));
            parts.AddRange(phrase.Parts);
            rest = at + length;
        }

        if (rest < text.Length) parts.Add(new PhrasePart(text[rest..], null));
        return new(parts.ToValueList());
    }

    /// <summary>A list in a sentence: a, b et c.</summary>
    public static Phrase Join(IReadOnlyList<Phrase> phrases, Words words)
    {
        var parts = new List<PhrasePart>();
        for (var at = 0; at < phrases.Count; at++)
        {
            if (at > 0) parts.Add(new PhrasePart(at == phrases.Count - 1 ? words["list.and"] : ", ", null));
            parts.AddRange(phrases[at].Parts);
        }

        return new(parts.ToValueList());
    }

    private static IEnumerable<(int At, int Length, Phrase Value)> Places(string text, ReadOnlySpan<(string Name, Phrase Value)> values)
    {
        var places = new SortedList<int, (int, int, Phrase)>();
        foreach (var (name, value) in values)
        {
            var mark = $"{{{name}}}";
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0) places.Add(at, (at, mark.Length, value));
        }

        return places.Values;
    }
}

/// <summary>A part of a phrase.</summary>
/// <param name="Text">Words, with the spaces around them; empty for a code.</param>
/// <param name="Code">A code, or null.</param>
public sealed record PhrasePart(string Text, CodeLink? Code);
