using System.Text.RegularExpressions;

namespace Passerelle.Import.Texts;

/// <summary>
/// Texts of the open data. Their line breaks were removed at the source; runs of spaces tell where they were: two for a line break
/// (or a slip of the typist, before lower case), three for a soft wrap, four and more for a paragraph. Older feeds keep the line breaks.
/// </summary>
internal static partial class FeedText
{
    private const int LineBreak = 2;
    private const int Paragraph = 4;

    /// <summary>Cuts a text into pieces.</summary>
    /// <param name="text">The text of one element.</param>
    /// <param name="line">Line of the source on which it begins.</param>
    public static Outline Read(string text, int line)
    {
        var segments = Breaks.Cut(text, (gap, words) => IsBreak(text, gap, words));
        var lines = new LineCount(text);
        return Outliner.Read(
            text,
            [.. segments.Select(segment => segment with { IsItem = IsWrappedItem(text, segment) })],
            place => line + lines.Before(place));
    }

    private static bool IsBreak(string text, Gap gap, int words)
    {
        if (gap.Length < Paragraph && CodeAlone().IsMatch(text.AsSpan(words, gap.Start - words))) return false;
        if (gap.EndsLine(text) || gap.Length >= Paragraph) return true;
        if (PrintedCode.At(text, gap.End, text.Length) is not null) return true;
        if (Bullet.At(text, gap.End, text.Length) is { } bullet)
        {
            var mayBePunctuation = text[gap.End] is '.' or '–' or '—';
            return !mayBePunctuation || char.IsUpper(text[bullet.End]);
        }

        return gap.Length == LineBreak
            ? char.IsUpper(text[gap.End]) || char.IsAsciiDigit(text[gap.End]) || text[gap.End] is '«' or '“' or '"'
            : BeginsWithInfinitive(text, gap.End) && char.IsLetter(text[gap.Start - 1]);
    }

    /// <summary>Three spaces join, but an infinitive with a capital, after words without any final sign, is an item that lost its bullet.</summary>
    private static bool IsWrappedItem(string text, Segment segment) =>
        segment.Words - segment.Sign == LineBreak + 1 && BeginsWithInfinitive(text, segment.Words);

    private static bool BeginsWithInfinitive(string text, int place) => Infinitive().IsMatch(text, place);

    [GeneratedRegex(@"\G\p{Lu}\p{Ll}{1,20}(?:er|ir|re)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Infinitive();

    [GeneratedRegex(@"\A(?:[A-Z]{1,3}\.?[0-9]{1,3}|[0-9]{1,2}\.[0-9]{1,3})(?:\.[0-9]{1,3}){0,3}\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodeAlone();
}
