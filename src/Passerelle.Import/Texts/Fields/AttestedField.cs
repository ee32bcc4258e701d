using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>
/// The field <c>competences_attestees</c>: what stands above items is the title of a group, several lines are one title
/// (<see cref="Prose"/>); printed codes stay in the words.
/// </summary>
internal static class AttestedField
{
    /// <summary>How an export prints it by itself.</summary>
    public static PrintedStyle Style => PrintedStyle.Paragraphs;

    /// <summary>The groups; without headings, one that has no title.</summary>
    public static FieldReading<ValueList<AttestedGroup>> Read(Outline outline, FieldPlace place)
    {
        var groups = new List<AttestedGroup>();
        var notes = outline.Doubts(place).ToList();
        var pieces = outline.Pieces;
        var hasItems = pieces.Any(piece => piece.Kind == PieceKind.Item);
        var last = pieces.Count - 1;
        while (last > 0 && IsTitle(pieces[last])) last--;
        var title = new List<Piece>();
        var competencies = new List<Located<string>>();
        foreach (var (index, piece) in pieces.Index())
        {
            if (index < last && IsTitle(piece))
            {
                Close();
                title.Add(piece with { Level = 0 });
                continue;
            }

            competencies.Add(place.At(piece.Words, piece.Line));
            notes.AddRange(piece.Joins(place, $"{groups.Count + 1}/{competencies.Count}"));
        }

        Close();
        return new(groups.ToValueList(), notes.ToValueList());

        bool IsTitle(Piece piece) => piece.Kind == PieceKind.Heading || (piece.Kind == PieceKind.Paragraph && hasItems);

        void Close()
        {
            if (competencies.Count == 0) return;
            groups.Add(new AttestedGroup(Prose.Of(title, place), competencies.ToValueList()));
            title.Clear();
            competencies.Clear();
        }
    }

    /// <summary>What an export prints.</summary>
    public static IReadOnlyList<PrintedPiece> Pieces(ValueList<AttestedGroup> value) =>
    [
        .. value.SelectMany(group => (group.Title is { } title ? Prose.Pieces(title.Value) : [])
            .Concat(group.Competencies.Select(competency => new PrintedPiece(null, competency.Value, IsItem: true)))),
    ];
}
