using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>
/// The field <c>activites</c>. An item of the first level is an activity; lines above deeper items are its <c>rubriques</c>, all else
/// under it are tasks; lines above an activity are its <c>contexte</c> (<see cref="Prose"/>), but a whole sentence belongs to the
/// activity before. Where there is no item, each paragraph is an activity.
/// </summary>
internal static class ActivityField
{
    /// <summary>How an export prints it by itself.</summary>
    public static PrintedStyle Style => PrintedStyle.Codes;

    /// <summary>The activities, with the printed codes or new ones.</summary>
    public static FieldReading<ValueList<Activity>> Read(Outline outline, FieldPlace place)
    {
        var codes = new ItemCodes('A', outline, place);
        var notes = outline.Doubts(place).ToList();
        var activities = new List<Activity>();
        foreach (var draft in Drafts(outline.Pieces))
        {
            var code = codes.Of(draft.Title);
            notes.AddRange(draft.Title.Joins(place, code.Value));
            activities.Add(new Activity(
                place.At(code, draft.Title.Line),
                place.At(draft.Title.Text, draft.Title.Line),
                Texts(draft.Tasks, place),
                draft.Parts.Select(part => new ActivityPart(place.At(part.Title.Words, part.Title.Line), Texts(part.Tasks, place))).ToValueList(),
                Options: [],
                Prose.Of(draft.Context, place)));
        }

        return new(activities.ToValueList(), notes.Concat(codes.Notes).ToValueList());
    }

    /// <summary>What an export prints.</summary>
    public static IReadOnlyList<PrintedPiece> Pieces(ValueList<Activity> value) => [.. value.SelectMany(Pieces)];

    private static IEnumerable<PrintedPiece> Pieces(Activity activity) =>
    [
        .. activity.Context is { } context ? Prose.Pieces(context.Value) : [],
        new PrintedPiece(activity.Code.Value.Value, activity.Title.Value, IsItem: true),
        .. activity.Tasks.Select(Item),
        .. activity.Parts.SelectMany(part => part.Tasks.Select(Item).Prepend(new PrintedPiece(null, part.Title.Value))),
    ];

    private static PrintedPiece Item(Located<string> task) => new(null, task.Value, IsItem: true);

    private static ValueList<Located<string>> Texts(List<Piece> pieces, FieldPlace place) =>
        pieces.Select(piece => place.At(piece.Words, piece.Line)).ToValueList();

    private static List<Draft> Drafts(ValueList<Piece> pieces)
    {
        var hasItems = pieces.Any(piece => piece.Level == 1);
        var inItems = false;
        var drafts = new List<Draft>();
        var context = new List<Piece>();
        foreach (var (index, piece) in pieces.Index())
        {
            var next = index + 1 < pieces.Count ? pieces[index + 1].Level : 0;
            inItems |= piece.Level == 1;
            if (piece.Level == 1 || (!inItems && IsTitle(piece, hasItems)))
            {
                drafts.Add(new Draft(context, piece));
                context = [];
            }
            else if (!inItems || (piece.Kind == PieceKind.Heading && piece.Level == 0 && next == 1 && !piece.IsSentence)) context.Add(piece);
            else drafts[^1].Add(piece, isHeading: piece.Level == 0 && next > 1);
        }

        return drafts;
    }

    /// <summary>A paragraph is an activity where there is no list; above a list it is one as long as it is no sentence.</summary>
    private static bool IsTitle(Piece piece, bool hasItems) =>
        piece.Kind == PieceKind.Paragraph && !(hasItems && piece.IsSentence);

    private sealed record Draft(List<Piece> Context, Piece Title)
    {
        public List<Piece> Tasks { get; } = [];

        public List<(Piece Title, List<Piece> Tasks)> Parts { get; } = [];

        public void Add(Piece piece, bool isHeading)
        {
            if (isHeading) Parts.Add((piece, []));
            else (Parts.Count > 0 ? Parts[^1].Tasks : Tasks).Add(piece);
        }
    }
}
