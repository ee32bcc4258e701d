using System.Text;
using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>A piece that an export prints.</summary>
/// <param name="Code">Its code, or null.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsItem">Whether it is an item of a list within a text of paragraphs.</param>
internal sealed record PrintedPiece(string? Code, string Text, bool IsItem = false);

/// <summary>How a field is printed where publication.yaml does not say.</summary>
internal enum PrintedStyle
{
    /// <summary>Pieces are paragraphs, parted by four spaces, as the open data part them; items begin with <c>- </c>.</summary>
    Paragraphs,

    /// <summary>Every piece is an item: <c>- </c>.</summary>
    Items,

    /// <summary>Every piece begins with its code: <c>C1. </c>.</summary>
    Codes,
}

/// <summary>Joins pieces into the text of the official fiche.</summary>
internal static class PrintedText
{
    /// <summary>Stands for the code in a sign.</summary>
    public const string CodePlace = "{code}";

    private const string Break = "    ";

    /// <summary>
    /// The text: each piece after its sign; the last sign holds for all pieces that have none. Where a piece has no code, the field
    /// keeps it in the words (<see cref="Piece.Words"/>), so that the sign ends before the place of the code.
    /// </summary>
    public static string Of(IEnumerable<PrintedPiece> pieces, ValueList<string> signs, PrintedStyle style)
    {
        var text = new StringBuilder();
        foreach (var (index, piece) in pieces.Index())
        {
            var sign = signs.Count == 0 ? UsualSign(index, piece, style) : signs[Math.Min(index, signs.Count - 1)];
            text.Append(piece.Code is null ? BeforeCode(sign) : sign.Replace(CodePlace, piece.Code, StringComparison.Ordinal)).Append(piece.Text);
        }

        return text.ToString();
    }

    /// <summary>The signs worth keeping: none where the usual ones do, and no repetition at the end.</summary>
    public static ValueList<string> Worth(IReadOnlyList<PrintedPiece> pieces, ValueList<string> signs, PrintedStyle style)
    {
        if (Of(pieces, [], style) == Of(pieces, signs, style)) return [];
        var kept = signs.Count;
        while (kept > 1 && signs[kept - 1] == signs[kept - 2]) kept--;
        return signs.Take(kept).ToValueList();
    }

    private static string BeforeCode(string sign) =>
        sign.IndexOf(CodePlace, StringComparison.Ordinal) is var place and >= 0 ? sign[..place] : sign;

    private static string UsualSign(int index, PrintedPiece piece, PrintedStyle style)
    {
        var before = index == 0 ? "" : Break;
        if (style == PrintedStyle.Codes && piece.Code is not null) return $"{before}{CodePlace}. ";
        return style == PrintedStyle.Items || piece.IsItem ? before + "- " : before;
    }
}
