namespace Passerelle.Model;

/// <summary>
/// The spaces of French typography: a narrow no-break space before ; : ! ? % and inside « ». Spaces are only changed,
/// never added, so codes, addresses and times stay as they are; sources are written with plain spaces.
/// </summary>
public static class FrenchSpacing
{
    /// <summary>U+202F, which keeps a sign with its word.</summary>
    public const char NarrowNoBreakSpace = '\u202F';

    /// <summary>Whether the space at a place belongs to the sign beside it.</summary>
    public static bool HoldsTogether(string text, int at) =>
        (at + 1 < text.Length && text[at + 1] is ';' or ':' or '!' or '?' or '%' or '»') || (at > 0 && text[at - 1] == '«');

    /// <summary>The text with its spaces set.</summary>
    public static string Set(string text) => string.Create(text.Length, text, static (letters, text) =>
    {
        for (var at = 0; at < text.Length; at++) letters[at] = text[at] == ' ' && HoldsTogether(text, at) ? NarrowNoBreakSpace : text[at];
    });
}
