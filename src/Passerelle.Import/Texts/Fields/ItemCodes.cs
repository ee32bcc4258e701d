using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>The codes of a list: those that the source prints, and new ones where it prints none, or the same one twice.</summary>
internal sealed class ItemCodes(char letter, Outline outline, FieldPlace place)
{
    private readonly FreeCodes free = new(letter, outline.Pieces);
    private readonly List<ImportNote> notes = [];
    private int? firstAdded;

    /// <summary>What a human should know of them: one note for all that the source does not number.</summary>
    public IEnumerable<ImportNote> Notes => firstAdded is { } line ? notes.Prepend(place.Note(NoteKinds.CodesGenerated, line)) : notes;

    /// <summary>The code of an item.</summary>
    public LocalCode Of(Piece item)
    {
        if (item.Code is { } code) return code;
        if (item.RepeatedCode is not { } repeated)
        {
            firstAdded ??= item.Line;
            return free.Next();
        }

        var like = free.Like(repeated);
        notes.Add(place.Note(NoteKinds.CodeRepeated, item.Line, like.Value, repeated.Value));
        return like;
    }
}
