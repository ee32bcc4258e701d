using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>A word of a text.</summary>
/// <param name="Word">The word folded: lower case, no accents. "d’" is <c>d</c>.</param>
/// <param name="Range">Where it stands in the text.</param>
public readonly partial record struct Token(string Word, TextRange Range)
{
    /// <summary>The words of a text, in order. Apostrophes, hyphens and all other signs part words.</summary>
    public static IReadOnlyList<Token> Of(string text)
    {
        var tokens = new List<Token>();
        foreach (var match in Words().EnumerateMatches(text))
        {
            tokens.Add(new Token(Slug.Fold(text.Substring(match.Index, match.Length)), new TextRange(match.Index, match.Length)));
        }

        return tokens;
    }

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
