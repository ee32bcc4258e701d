using System.Text.RegularExpressions;

namespace Passerelle.Audit.Texts;

/// <summary>Parts texts into sentences.</summary>
public static partial class Sentences
{
    /// <summary>The sentences, without the blanks and bullets around them. A line of a list is a sentence; "etc." before a small letter ends none.</summary>
    public static IEnumerable<TextRange> Of(string text)
    {
        var start = 0;
        foreach (Match end in Ends().Matches(text))
        {
            if (Trimmed(text, start, end.Index + 1) is { Length: > 0 } sentence) yield return sentence;
            start = end.Index + 1;
        }

        if (Trimmed(text, start, text.Length) is { Length: > 0 } last) yield return last;
    }

    private static TextRange Trimmed(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '-' or '•' or '–')) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextRange(start, end - start);
    }

    [GeneratedRegex(@"[.!?…](?=\s+[\p{Lu}«])|\n(?=\s*(?:[-•–]\s|\n))", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
