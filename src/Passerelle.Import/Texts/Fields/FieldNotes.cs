using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>Notes that every field makes of its outline.</summary>
internal static class FieldNotes
{
    /// <summary>A value, with the notes that its outline alone asks for.</summary>
    public static FieldReading<T> Reading<T>(this Outline outline, T value, FieldPlace place) => new(value, outline.Doubts(place).ToValueList());

    /// <summary>The note that the split is doubtful, where it is.</summary>
    public static IEnumerable<ImportNote> Doubts(this Outline outline, FieldPlace place) =>
        outline.IsDoubtful ? [place.Note(NoteKinds.SplitDoubtful, outline.Pieces[0].Line)] : [];

    /// <summary>The note that the source joins a piece to the one before, where it does.</summary>
    public static IEnumerable<ImportNote> Joins(this Piece piece, FieldPlace place, string part) =>
        piece.IsMerged ? [place.Note(NoteKinds.ItemsMerged, piece.Line, part)] : [];
}
