using System.Runtime.InteropServices;

namespace Passerelle.Import.Texts;

/// <summary>A run of blanks within a text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Gap(int Start, int End)
{
    /// <summary>How many blanks.</summary>
    public int Length => End - Start;

    /// <summary>Whether a line ends in it.</summary>
    public bool EndsLine(string text) => text.AsSpan(Start, Length).IndexOfAny('\n', '\r') >= 0;
}

/// <summary>Cuts a text at those of its runs of blanks that are breaks.</summary>
internal static class Breaks
{
    /// <summary>The segments; together with their signs they are the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isBreak">Whether a gap is a break, after the words that begin at a place.</param>
    public static List<Segment> Cut(string text, Func<Gap, int, bool> isBreak)
    {
        var segments = new List<Segment>();
        var sign = 0;
        var words = EndOfBlanks(text, 0);
        if (words == text.Length) return text.Length == 0 ? [] : [new Segment(0, 0, text.Length)];
        foreach (var gap in Gaps(text, words))
        {
            if (Bullet.Stands(text, words, gap.Start) || !isBreak(gap, words)) continue;
            segments.Add(new Segment(sign, words, gap.Start));
            (sign, words) = (gap.Start, gap.End);
        }

        segments.Add(new Segment(sign, words, text.Length));
        return segments;
    }

    /// <summary>Where the blanks at a place end.</summary>
    public static int EndOfBlanks(string text, int place)
    {
        while (place < text.Length && char.IsWhiteSpace(text[place])) place++;
        return place;
    }

    /// <summary>The runs of two blanks and more, and the ends of lines; blanks at the end of the text part nothing.</summary>
    private static IEnumerable<Gap> Gaps(string text, int from)
    {
        for (var place = from; place < text.Length; place++)
        {
            if (!char.IsWhiteSpace(text[place])) continue;
            var gap = new Gap(place, EndOfBlanks(text, place));
            if (gap.End < text.Length && (gap.Length > 1 || gap.EndsLine(text))) yield return gap;
            place = gap.End;
        }
    }
}
