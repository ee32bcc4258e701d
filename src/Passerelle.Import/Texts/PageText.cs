namespace Passerelle.Import.Texts;

/// <summary>A line of a page, or of the text of a PDF.</summary>
/// <param name="Text">The line.</param>
/// <param name="Number">Its number in the source.</param>
internal sealed record PageLine(string Text, int Number);

/// <summary>
/// Texts of a page. A line is a piece, but where a sentence is wrapped over lines: then the line break, and any blank lines with it,
/// stay in the words, which is word for word.
/// </summary>
internal static class PageText
{
    /// <summary>Shorter lines are never wrapped: the next one begins something else, even in lower case.</summary>
    private const int ShortestWrapped = 40;

    /// <summary>Cuts lines into pieces; their text is the lines, joined by line breaks.</summary>
    public static Outline Read(IReadOnlyList<PageLine> lines)
    {
        var text = string.Join('\n', lines.Select(line => line.Text));
        var count = new LineCount(text);
        return Outliner.Read(
            text,
            Breaks.Cut(text, (gap, _) => gap.EndsLine(text) && !GoesOn(text, gap)),
            place => lines[count.Before(place)].Number);
    }

    private static bool GoesOn(string text, Gap gap)
    {
        if (Bullet.At(text, gap.End, text.Length) is not null) return false;
        var start = text.LastIndexOf('\n', gap.Start - 1) + 1;
        return gap.Start - start >= ShortestWrapped
            && (char.IsLower(text[gap.End]) || text[gap.End] == '(')
            && text[gap.Start - 1] is not ('.' or ':' or ';' or '!' or '?' or '…');
    }
}
