using System.Text.RegularExpressions;

namespace Passerelle.Model;

/// <summary>
/// A word or a sign of a text, with the blanks before it. An elided word ends with its apostrophe: <c>l’oral</c> is <c>l’</c> and
/// <c>oral</c>, so that another article is no other noun.
/// </summary>
/// <param name="Blanks">What stands before it.</param>
/// <param name="Text">The word or the sign; empty for blanks at the end of a text.</param>
internal readonly partial record struct WordToken(string Blanks, string Text)
{
    /// <summary>
    /// What is compared: kinds of apostrophes and of hyphens do not count, nor do blanks but for a new line, since publishers of a fiche set them anew.
    /// </summary>
    public string Key { get; } = (Blanks.Contains('\n', StringComparison.Ordinal) ? "\n" : "") + Text.Replace('\'', '’').Replace('‐', '-').Replace('‑', '-');

    /// <summary>Whether it is a word or a number, not a sign.</summary>
    public bool IsWord => Text.Length > 0 && char.IsLetterOrDigit(Text[0]);

    /// <summary>The tokens of a text; together they are the text.</summary>
    public static WordToken[] AllOf(string text)
    {
        var tokens = new List<WordToken>(text.Length / 6);
        foreach (var match in Pattern().EnumerateMatches(text))
        {
            var token = text.AsSpan(match.Index, match.Length);
            var blanks = token.Length - token.TrimStart().Length;
            tokens.Add(new(token[..blanks].ToString(), token[blanks..].ToString()));
        }

        return [.. tokens];
    }

    /// <inheritdoc/>
    public override string ToString() => Blanks + Text;

    [GeneratedRegex(@"\s*(?:[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*['’]?|[\uD800-\uDBFF][\uDC00-\uDFFF]|\S)|\s+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
