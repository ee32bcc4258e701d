using System.Text.RegularExpressions;

namespace Passerelle.Import.Texts;

/// <summary>A bullet before the words of an item.</summary>
/// <param name="Style">Which bullet; dashes of all lengths are one.</param>
/// <param name="End">Where the words begin.</param>
internal readonly partial record struct Bullet(string Style, int End)
{
    /// <summary>The style of the second level that only makes sense inside a list.</summary>
    public const string LetterO = "o";

    /// <summary>The bullet that stands at a place, before words that end at another; null where none does.</summary>
    public static Bullet? At(string text, int place, int end)
    {
        Bullet? bullet = null;
        while (place < end && Sign().Match(text, place) is { Success: true } match && match.Index + match.Length < end)
        {
            var style = match.Groups["sign"].Value;
            if (bullet is { } outer && outer.Style != Normal(style)) break;
            place = match.Index + match.Length;
            bullet = new Bullet(Normal(style), place);
        }

        return bullet;
    }

    /// <summary>Whether nothing but a bullet stands between two places: then the blanks after it belong to it.</summary>
    public static bool Stands(string text, int start, int end) => Alone().IsMatch(text.AsSpan(start, end - start));

    private static string Normal(string sign) => sign is "–" or "—" ? "-" : sign;

    [GeneratedRegex(
        @"\G(?:(?<sign>--|[-–—*•●▪■◦‣·→►➢✓✔.])\s+|(?<sign>o)\s+(?=\p{L})|(?<sign>[-–—*•●▪■◦‣·→►➢✓✔])(?=\p{Lu}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"\A(?:--|[-–—*•●▪■◦‣·→►➢✓✔.o])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
