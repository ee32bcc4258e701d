namespace Passerelle.Import.Merging;

/// <summary>The words of two texts that differ, without those that they share at both ends, so that a change fits on a line.</summary>
/// <param name="Before">What stood there; empty where words were only added.</param>
/// <param name="After">What is to stand there; empty where words were only taken away.</param>
public sealed record ChangedWords(string Before, string After)
{
    private const int Longest = 60;
    private const string Ellipsis = "…";

    /// <summary>The words that differ, each side with one word that both share before and after.</summary>
    public static ChangedWords Of(string before, string after)
    {
        var (old, now) = (WordsOf(before), WordsOf(after));
        var shortest = Math.Min(old.Length, now.Length);
        var start = 0;
        while (start < shortest && old[start] == now[start]) start++;
        var end = 0;
        while (end < shortest - start && old[^(end + 1)] == now[^(end + 1)]) end++;
        return new(Between(old, Math.Max(0, start - 1), Math.Max(0, end - 1)), Between(now, Math.Max(0, start - 1), Math.Max(0, end - 1)));
    }

    /// <summary>A text on one line, shortened.</summary>
    public static string Shortened(string text) => Between(WordsOf(text), 0, 0);

    private static string[] WordsOf(string text) => text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static string Between(string[] words, int start, int end)
    {
        var text = string.Join(' ', words[start..^end]);
        var isCut = text.Length > Longest;
        if (isCut) text = text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
        return (start > 0 ? Ellipsis + " " : "") + text + (isCut ? Ellipsis : end > 0 ? " " + Ellipsis : "");
    }
}
