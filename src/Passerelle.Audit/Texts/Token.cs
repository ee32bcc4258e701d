using System.Text;
using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>A word of a text.</summary>
/// <param name="Word">The word folded: lower case, no accents. "d’" is <c>d</c>.</param>
/// <param name="Range">Where it stands in the text.</param>
public readonly partial record struct Token(string Word, TextRange Range)
{
    /// <summary>The words of a text, in order. Apostrophes, hyphens and all other signs part words.</summary>
    public static Token[] Of(string text) => Of(text, word => Slug.Fold(word.ToString()));

    /// <summary>The same, with folded words of a <see cref="Vocabulary"/>.</summary>
    internal static Token[] Of(string text, Func<ReadOnlySpan<char>, string> fold)
    {
        var tokens = new List<Token>();
        foreach (var match in Words().EnumerateMatches(text))
        {
            tokens.Add(new Token(fold(text.AsSpan(match.Index, match.Length)), new TextRange(match.Index, match.Length)));
        }

        return [.. tokens];
    }

    /// <summary>The words of a text with one blank between: what is the same for two texts that differ by case, accents, blanks and signs alone.</summary>
    public static string WordsOf(string text) => WordsOf(Of(text));

    /// <inheritdoc cref="WordsOf(string)"/>
    public static string WordsOf(ReadOnlySpan<Token> text)
    {
        var words = new StringBuilder();
        foreach (var token in text) words.Append(words.Length > 0 ? " " : "").Append(token.Word);
        return words.ToString();
    }

    /// <summary>Those of the words of a text that stand in a part of it.</summary>
    public static ReadOnlySpan<Token> Within(TextRange part, Token[] tokens)
    {
        var start = 0;
        while (start < tokens.Length && tokens[start].Range.Start < part.Start) start++;
        var end = start;
        while (end < tokens.Length && tokens[end].Range.End <= part.End) end++;
        return tokens.AsSpan(start..end);
    }

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
