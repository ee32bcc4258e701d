using DocumentFormat.OpenXml;

namespace Passerelle.Site.Sheets.Word;

/// <summary>
/// A column whose text runs beside all rows of a table. One merged cell would be the usual way, but a merged cell that is longer than a page
/// is cut off by some programs, and those who have a table read out lose their place in it. So the text is shared out among the rows, as
/// tall as they are, with no line between its cells.
/// </summary>
internal static class RunningColumn
{
    /// <summary>The cells of the column.</summary>
    /// <param name="paragraphs">Its text.</param>
    /// <param name="heights">How many lines each row takes without it; one row at least.</param>
    /// <param name="linesOf">How many lines a paragraph takes.</param>
    public static IReadOnlyList<WordCell> Of(IReadOnlyList<OpenXmlElement> paragraphs, IReadOnlyList<int> heights, Func<OpenXmlElement, int> linesOf)
    {
        var room = Math.Max(1, heights.Sum());
        // Where the text is longer than all rows, each row grows by the same share.
        var stretch = Math.Max(1.0, (double)paragraphs.Sum(linesOf) / room);
        var cells = new List<WordCell>();
        var (next, bottom, filled) = (0, 0.0, 0);
        for (var row = 0; row < heights.Count; row++)
        {
            var isLast = row == heights.Count - 1;
            bottom += heights[row] * stretch;
            var first = next;
            while (next < paragraphs.Count && (isLast || filled + linesOf(paragraphs[next]) <= bottom)) filled += linesOf(paragraphs[next++]);
            cells.Add(new([.. paragraphs.Skip(first).Take(next - first)]) { ContinuesAbove = row > 0, ContinuesBelow = !isLast });
        }

        return cells;
    }
}
