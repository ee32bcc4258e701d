using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>
/// A text cut into pieces. Nothing is lost: the signs and the words of the pieces, one after the other, are the text.
/// </summary>
/// <param name="Pieces">The pieces, in order.</param>
/// <param name="IsDoubtful">Signs were found that do not make a clear list; the pieces are then paragraphs.</param>
internal sealed record Outline(ValueList<Piece> Pieces, bool IsDoubtful)
{
    /// <summary>The signs of the pieces.</summary>
    public ValueList<string> Signs => Pieces.Select(piece => piece.Sign).ToValueList();

    /// <summary>The text again, letter for letter.</summary>
    public string Text => PrintedText.Of(Pieces.Select(piece => new PrintedPiece(piece.Code?.Value, piece.Text)), Signs, PrintedStyle.Paragraphs);
}
