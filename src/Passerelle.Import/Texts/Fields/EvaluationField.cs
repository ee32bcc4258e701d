using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>
/// The field <c>blocs/BCnn/evaluations</c>. An evaluation is a title, the paragraphs about it (<see cref="Prose"/>), and the items
/// that the candidate hands in, in this order.
/// </summary>
internal static class EvaluationField
{
    /// <summary>How an export prints it by itself.</summary>
    public static PrintedStyle Style => PrintedStyle.Paragraphs;

    /// <summary>The evaluations. Fiches never number them nor say which competencies they verify.</summary>
    public static FieldReading<ValueList<Evaluation>> Read(Outline outline, FieldPlace place)
    {
        var codes = new FreeCodes('E', []);
        var notes = outline.Doubts(place).ToList();
        var evaluations = new List<Evaluation>();
        var drafts = EvaluationDraft.Of(outline.Pieces);
        foreach (var draft in drafts)
        {
            var code = codes.Next();
            var line = draft.Title.Line;
            var (title, rest) = draft.SplitTitle();
            var form = EvaluationWords.Form(title);
            notes.AddRange(draft.Title.Joins(place, code.Value));
            if (draft.IsDoubtful || rest is not null) notes.Add(place.Note(NoteKinds.SplitDoubtful, line, code.Value));
            if (form is null) notes.Add(place.Note(NoteKinds.FormUnsettled, line, code.Value));
            evaluations.Add(new Evaluation
            {
                Code = place.At(code, line),
                Form = place.At(form ?? EvaluationForm.Unknown, line),
                Title = place.At(title, line),
                Description = DescriptionOf(draft, rest, place),
                Deliverables = draft.Deliverables.Select(piece => place.At(piece.Words, piece.Line)).ToValueList(),
                Setting = EvaluationWords.Setting(title) is { } setting ? place.At(setting, line) : null,
                Medium = EvaluationWords.Medium(title) is { } medium ? place.At(medium, line) : null,
            });
        }

        return new(evaluations.ToValueList(), notes.ToValueList()) { OwnSigns = drafts.SelectMany(draft => draft.Signs).ToValueList() };
    }

    /// <summary>What an export prints.</summary>
    public static IReadOnlyList<PrintedPiece> Pieces(ValueList<Evaluation> value) => [.. value.SelectMany(Pieces)];

    private static IEnumerable<PrintedPiece> Pieces(Evaluation evaluation) =>
    [
        new PrintedPiece(null, evaluation.Title.Value),
        .. Prose.Pieces(evaluation.Description?.Value ?? ""),
        .. evaluation.Deliverables.Select(deliverable => new PrintedPiece(null, deliverable.Value, IsItem: true)),
    ];

    private static Located<string>? DescriptionOf(EvaluationDraft draft, string? rest, FieldPlace place)
    {
        if (rest is null) return Prose.Of(draft.Description, place);
        var first = draft.Title with { Text = rest, Code = null, Level = 0 };
        return place.At(Prose.Of([first, .. draft.Description]), draft.Title.Line);
    }
}
