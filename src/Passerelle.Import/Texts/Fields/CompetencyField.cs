using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>
/// The field <c>blocs/BCnn/competences</c>. Each item is a competency; what introduces it is its <c>contexte</c>, and what hangs under
/// it (items of its own in the middle of its sentence, whole sentences, all that follows the last item) goes on in its text, as
/// <see cref="Prose"/>. Where there is no item, each paragraph is a competency.
/// </summary>
internal static class CompetencyField
{
    /// <summary>How an export prints it by itself.</summary>
    public static PrintedStyle Style => PrintedStyle.Codes;

    /// <summary>The competencies, with the printed codes or new ones.</summary>
    public static FieldReading<ValueList<Competency>> Read(Outline outline, FieldPlace place)
    {
        var codes = new ItemCodes('C', outline, place);
        var notes = outline.Doubts(place).ToList();
        var competencies = new List<Competency>();
        foreach (var drafted in Drafts(outline.Pieces))
        {
            var first = drafted.Text[0];
            var code = codes.Of(first);
            notes.AddRange(first.Joins(place, code.Value));
            if (drafted.HoldsParagraphs) notes.Add(place.Note(NoteKinds.SplitDoubtful, first.Line, code.Value));
            competencies.Add(new Competency(
                place.At(code, first.Line),
                place.At(Prose.Of(drafted.OwnWords), first.Line),
                Prose.Of(drafted.Context, place)));
        }

        return new(competencies.ToValueList(), notes.Concat(codes.Notes).ToValueList());
    }

    /// <summary>What an export prints.</summary>
    public static IReadOnlyList<PrintedPiece> Pieces(ValueList<Competency> value) =>
    [
        .. value.SelectMany(competency => (competency.Context is { } context ? Prose.Pieces(context.Value) : [])
            .Concat(Prose.Pieces(competency.Text.Value).Select((piece, index) =>
                index == 0 ? piece with { Code = competency.Code.Value.Value, IsItem = true } : piece))),
    ];

    private static List<Draft> Drafts(ValueList<Piece> pieces)
    {
        var begins = pieces.Any(piece => piece.Kind == PieceKind.Item) ? PieceKind.Item : PieceKind.Paragraph;
        var drafts = new List<Draft>();
        var context = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (piece.Kind == begins && !IsDetail(piece))
            {
                drafts.Add(new Draft(context, [piece]));
                context = [];
            }
            else if (IsDetail(piece) || IsRemark(piece)) drafts[^1].Text.Add(piece);
            else context.Add(piece with { Level = 0 });
        }

        if (drafts.Count > 0) drafts[^1].Text.AddRange(context);
        return drafts;

        bool GoesOn() => context.Count == 0 && drafts.Count > 0;

        bool IsRemark(Piece piece) => GoesOn() && begins == PieceKind.Item && piece.Level == 0 && piece.IsSentence;

        bool IsDetail(Piece piece) => GoesOn() && piece.Kind == PieceKind.Item && piece.Level > drafts[^1].Text[0].Level;
    }

    private sealed record Draft(List<Piece> Context, List<Piece> Text)
    {
        /// <summary>The first piece stands without its sign and its code, which has a key of its own.</summary>
        public IEnumerable<Piece> OwnWords => Text.Select((piece, index) => index == 0 ? piece with { Level = 0, Code = null } : piece);

        public bool HoldsParagraphs => Text[0].Level > 0 && Text.Any(piece => piece.Level == 0);
    }
}
