using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>Tells the pieces that only introduce what follows.</summary>
internal static partial class Headings
{
    /// <summary>The pieces, with headings marked.</summary>
    public static ValueList<Piece> Mark(List<Piece> pieces) =>
        pieces.Select((piece, index) => Introduces(piece, index + 1 < pieces.Count ? pieces[index + 1] : null)
            ? piece with { Kind = PieceKind.Heading, IsMerged = false }
            : piece).ToValueList();

    /// <summary>Where the last sentence of some words begins, if it ends with a colon and is not the only one; null otherwise.</summary>
    public static int? Introduction(string text, int words, int end)
    {
        if (text[end - 1] != ':') return null;
        int? start = null;
        foreach (var match in SentenceEnd().EnumerateMatches(text.AsSpan(words, end - words))) start = words + match.Index + match.Length;
        return start;
    }

    /// <summary>
    /// A paragraph introduces when it ends with a colon or stands above a list. An item introduces when deeper codes follow,
    /// or without a code of its own when sentences do; what follows in lower case is the rest of its sentence.
    /// </summary>
    private static bool Introduces(Piece piece, Piece? next)
    {
        if (next is null) return false;
        if (piece.Level == 0) return next.Level > 0 || piece.IsOpen;
        if (next.Level <= piece.Level) return false;
        return next.Code is not null || (piece.Code is null && char.IsUpper(next.Text[0]));
    }

    [GeneratedRegex(@"[.!?]\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
