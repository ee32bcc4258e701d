using DocumentFormat.OpenXml.Wordprocessing;

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
    public static IReadOnlyList<WordCell> Of(IEnumerable<Paragraph> paragraphs, IReadOnlyList<int> heights, Func<Paragraph, int> linesOf)
    {
        var pieces = Pieces(paragraphs).Select(piece => (Paragraphs: piece, Lines: piece.Sum(linesOf))).ToList();
        // Where the text is longer than all rows, each row grows by the same share.
        var stretch = Math.Max(1.0, (double)pieces.Sum(piece => piece.Lines) / Math.Max(1, heights.Sum()));
        var cells = new List<WordCell>();
        var (next, filled, bottom) = (0, 0, 0.0);
        for (var row = 0; row < heights.Count; row++)
        {
            var isLast = row == heights.Count - 1;
            bottom += heights[row] * stretch;
            var first = next;
            while (next < pieces.Count && (isLast || filled + pieces[next].Lines <= bottom)) filled += pieces[next++].Lines;
            cells.Add(new([.. pieces[first..next].SelectMany(piece => piece.Paragraphs)]) { ContinuesAbove = row > 0, ContinuesBelow = !isLast });
        }

        return cells;
    }

    // A name stays with the first line of what it names.
    private static IEnumerable<List<Paragraph>> Pieces(IEnumerable<Paragraph> paragraphs)
    {
        List<Paragraph> piece = [];
        foreach (var paragraph in paragraphs)
        {
            piece.Add(paragraph);
            if (WordText.StyleOf(paragraph) == StyleNames.TableLead) continue;
            yield return piece;
            piece = [];
        }

        if (piece.Count > 0) yield return piece;
    }
}
