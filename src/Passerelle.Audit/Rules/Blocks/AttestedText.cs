using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Blocks;

/// <summary>Where a text of a block begins to differ from what is attested.</summary>
/// <param name="Range">The first word that differs; the last one where the text only ends too early, and the whole of a text without a word.</param>
/// <param name="IsCut">Whether it ends too early.</param>
internal readonly record struct Drift(TextRange Range, bool IsCut);

/// <summary>Reads the lines of a list of attested competencies, with or without the codes that fiches print before them.</summary>
internal static partial class AttestedText
{
    /// <summary>Letters and digits only, folded: <c>C.1.</c> is <c>c1</c>.</summary>
    public static string Plain(string code) => string.Concat(Slug.Fold(code).Where(char.IsAsciiLetterOrDigit));

    /// <summary>Whether a text begins with these words.</summary>
    public static bool Begins(string text, string words) => (Token.WordsOf(text) + " ").StartsWith(words + " ", StringComparison.Ordinal);

    /// <summary>The code that a text begins with, empty where there is none, and the rest.</summary>
    public static (string Code, string Body) Parted(string text) =>
        Coded().Match(text) is { Success: true } match ? (Plain(match.Groups["code"].Value), text[match.Length..]) : ("", text);

    /// <summary>Where a text of a block begins to differ from an attested one.</summary>
    public static Drift DriftOf(string own, string attested)
    {
        var (mine, theirs) = (Token.Of(own), Token.Of(Parted(attested).Body));
        var at = 0;
        while (at < mine.Length && at < theirs.Length && mine[at].Word == theirs[at].Word) at++;
        return at < mine.Length ? new(mine[at].Range, false) : new(mine is [.., var last] ? last.Range : TextRange.Whole(own), true);
    }

    [GeneratedRegex(@"^\s*(?<code>\p{L}{0,3}\.?\s?\d+(?:\.\d+)*)(?:\s*[-–—.:)]\s*|\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Coded();
}
