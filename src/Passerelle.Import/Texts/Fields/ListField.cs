using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>A field that is a list of texts: <c>secteurs</c>, <c>reglementations</c>, <c>prerequis</c>; each piece is one of them.</summary>
internal static class ListField
{
    /// <summary>How an export prints it by itself.</summary>
    public static PrintedStyle Style => PrintedStyle.Paragraphs;

    /// <summary>The pieces, one by one; printed codes stay in the words.</summary>
    public static FieldReading<ValueList<Located<string>>> Read(Outline outline, FieldPlace place) =>
        new(
            outline.Pieces.Select(piece => place.At(piece.Words, piece.Line)).ToValueList(),
            outline.Doubts(place).Concat(outline.Pieces.SelectMany((piece, index) => piece.Joins(place, $"{index + 1}"))).ToValueList());

    /// <summary>What an export prints.</summary>
    public static IReadOnlyList<PrintedPiece> Pieces(ValueList<Located<string>> value) =>
        [.. value.Select(text => new PrintedPiece(null, text.Value))];
}
