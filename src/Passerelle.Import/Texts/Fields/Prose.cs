using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>
/// Several pieces in one text of the YAML, and back: a blank line parts paragraphs, a line that begins with <c>- </c> is an item.
/// Words may hold line breaks of their own. A line of words that would be read as one of these signs has a no-break space before it.
/// </summary>
internal static class Prose
{
    private const string ItemSign = "- ";
    private const char Guard = '\u00a0';

    /// <summary>The text of some pieces.</summary>
    public static string Of(IEnumerable<Piece> pieces) => string.Concat(pieces.Select((piece, index) =>
    {
        var isItem = piece.Level > 0;
        var before = index == 0 ? "" : isItem ? "\n" : "\n\n";
        return before + (isItem ? ItemSign : "") + string.Join('\n', piece.Words.Split('\n').Select(Guarded));
    }));

    /// <summary>The text of some pieces and the line of the first; null where there are none.</summary>
    public static Located<string>? Of(IReadOnlyList<Piece> pieces, FieldPlace place) =>
        pieces.Count == 0 ? null : place.At(Of(pieces), pieces[0].Line);

    /// <summary>The pieces of a text.</summary>
    public static IReadOnlyList<PrintedPiece> Pieces(string text)
    {
        var pieces = new List<(bool IsItem, List<string> Lines)>();
        var begins = true;
        foreach (var line in text.Length == 0 ? [] : text.Split('\n'))
        {
            if (line.Length == 0)
            {
                begins = true;
                continue;
            }

            var isItem = line.StartsWith(ItemSign, StringComparison.Ordinal);
            if (isItem || begins) pieces.Add((isItem, []));
            pieces[^1].Lines.Add(Unguarded(isItem ? line[ItemSign.Length..] : line));
            begins = false;
        }

        return [.. pieces.Select(piece => new PrintedPiece(null, string.Join('\n', piece.Lines), piece.IsItem))];
    }

    private static string Guarded(string line) => IsSign(line) ? Guard + line : line;

    private static string Unguarded(string line) => line.Length > 0 && line[0] == Guard && IsSign(line) ? line[1..] : line;

    private static bool IsSign(string line) =>
        line.AsSpan().TrimStart(Guard) is var rest && (rest.Length == 0 || rest.StartsWith(ItemSign, StringComparison.Ordinal));
}
