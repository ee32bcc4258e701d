using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>
/// The field <c>emplois</c>. Items are occupations, the lines above them are the text. Where a line that speaks of experience stands
/// above a second list, it is the last paragraph of the text, and an export prints it between the two lists. Any other shape is text.
/// </summary>
internal static partial class JobsField
{
    private const int LongestName = 80;

    /// <summary>How an export prints it by itself.</summary>
    public static PrintedStyle Style => PrintedStyle.Paragraphs;

    /// <summary>The occupations, at once and after some years, and the text that introduces them.</summary>
    public static FieldReading<Jobs> Read(Outline outline, FieldPlace place)
    {
        var pieces = outline.Pieces;
        var lead = Run(0, items: false);
        var first = Run(lead.Count, items: true);
        var middle = Run(lead.Count + first.Count, items: false);
        var second = Run(lead.Count + first.Count + middle.Count, items: true);
        var read = lead.Count + first.Count + middle.Count + second.Count;
        if (first.Count == 0 && lead.All(IsName)) return outline.Reading(new Jobs { Immediate = Texts(lead, place) }, place);
        if (first.Count == 0) return outline.Reading(new Jobs { Text = Prose.Of(lead, place) }, place);
        if (read == pieces.Count && middle.Count == 0)
        {
            return lead.Count > 0 && SpeaksOfExperience(lead[^1])
                ? Listed(lead, [], first)
                : Listed(lead, first, []);
        }

        var isPromise = middle.Count == 1 && SpeaksOfExperience(middle[0]);
        if (read == pieces.Count && isPromise && second.Count > 0) return Listed([.. lead, .. middle], first, second);
        return new(new Jobs { Text = Prose.Of(pieces, place) }, [place.Note(NoteKinds.SplitDoubtful, pieces[0].Line)]);

        List<Piece> Run(int from, bool items) => [.. pieces.Skip(from).TakeWhile(piece => (piece.Level > 0) == items)];

        FieldReading<Jobs> Listed(List<Piece> text, List<Piece> immediate, List<Piece> experienced) => new(
            new Jobs { Text = Prose.Of(text, place), Immediate = Texts(immediate, place), WithExperience = Texts(experienced, place) },
            immediate.SelectMany((piece, index) => piece.Joins(place, $"immediats/{index + 1}"))
                .Concat(experienced.SelectMany((piece, index) => piece.Joins(place, $"apres_experience/{index + 1}")))
                .ToValueList());
    }

    /// <summary>What an export prints.</summary>
    public static IReadOnlyList<PrintedPiece> Pieces(Jobs value)
    {
        var text = value.Text is { } prose ? Prose.Pieces(prose.Value) : [];
        var between = value.Immediate.Count > 0 && value.WithExperience.Count > 0 && text.Count > 0 ? 1 : 0;
        return
        [
            .. text.SkipLast(between),
            .. value.Immediate.Select(Item),
            .. text.TakeLast(between),
            .. value.WithExperience.Select(Item),
        ];
    }

    private static PrintedPiece Item(Located<string> job) => new(null, job.Value, IsItem: true);

    private static ValueList<Located<string>> Texts(List<Piece> pieces, FieldPlace place) =>
        pieces.Select(piece => place.At(piece.Words, piece.Line)).ToValueList();

    /// <summary>The name of an occupation, as opposed to a sentence about occupations.</summary>
    private static bool IsName(Piece piece) =>
        piece.Text.Length <= LongestName && !piece.IsSentence && !piece.IsOpen && !Verb().IsMatch(piece.Text);

    private static bool SpeaksOfExperience(Piece piece) => Experience().IsMatch(piece.Text);

    [GeneratedRegex(@"\b(?:expérience|après (?:quelques|plusieurs|[0-9]+)|évoluer)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Experience();

    [GeneratedRegex(@"\b(?:peu(?:t|vent)|exercen?t?|est|sont|accèden?t?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Verb();
}
