using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>The pieces of one evaluation.</summary>
/// <param name="Title">Its title.</param>
internal sealed partial record EvaluationDraft(Piece Title)
{
    private const int LongestTitle = 200;
    private const int LongestLine = 300;
    private const string LineBreak = "  ";

    /// <summary>Paragraphs about it.</summary>
    public List<Piece> Description { get; } = [];

    /// <summary>What is handed in.</summary>
    public List<Piece> Deliverables { get; } = [];

    /// <summary>The order of the pieces is not that of an evaluation, or the title is a mere sentence.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>The evaluations of some pieces.</summary>
    public static List<EvaluationDraft> Of(ValueList<Piece> pieces)
    {
        if (pieces.All(piece => piece.Level > 0) && !HasOpenItem(pieces)) return Group(pieces, piece => piece.Level == 1);
        if (pieces[0].Level > 0) return [Whole(pieces)];
        var first = EvaluationWords.Form(pieces[0].Text);
        var drafts = pieces.Where(IsParagraph).All(LooksLikeTitle)
            ? Group(pieces, IsParagraph)
            : Group(pieces, piece => IsParagraph(piece) && first is not null && EvaluationWords.Form(piece.Text) == first);
        if (first is null && !LooksLikeTitle(pieces[0]) && drafts[0].Description.Count > 0) drafts[0].IsDoubtful = true;
        return drafts;
    }

    /// <summary>What the source prints before each of its parts; a blank parts a title from the rest of its line.</summary>
    public IEnumerable<string> Signs =>
    [
        Title.Sign,
        .. SplitTitle().GoesOn is null ? Array.Empty<string>() : [" "],
        .. Description.Concat(Deliverables).Select(piece => piece.Sign),
    ];

    /// <summary>The title and, where it is too long for one, what follows its first sentence.</summary>
    public (string Title, string? GoesOn) SplitTitle()
    {
        var words = Title.Words;
        return words.Length > LongestTitle && SentenceEnd().Match(words) is { Success: true } end
            ? (words[..end.Index], words[(end.Index + 1)..])
            : (words, null);
    }

    private static List<EvaluationDraft> Group(ValueList<Piece> pieces, Func<Piece, bool> begins)
    {
        var drafts = new List<EvaluationDraft>();
        foreach (var piece in pieces)
        {
            if (drafts.Count == 0 || begins(piece)) drafts.Add(new EvaluationDraft(piece));
            else drafts[^1].Add(piece);
        }

        return drafts;
    }

    private static EvaluationDraft Whole(ValueList<Piece> pieces)
    {
        var draft = new EvaluationDraft(pieces[0]) { IsDoubtful = true };
        draft.Description.AddRange(pieces.Skip(1));
        return draft;
    }

    private void Add(Piece piece)
    {
        if (piece.Level > 0 && !IsDoubtful) Deliverables.Add(piece);
        else if (Deliverables.Count == 0) Description.Add(piece);
        else
        {
            Description.AddRange([.. Deliverables, piece]);
            Deliverables.Clear();
            IsDoubtful = true;
        }
    }

    /// <summary>An item that ends with a colon introduces others, though they stand beside it: then the list is no list of evaluations.</summary>
    private static bool HasOpenItem(ValueList<Piece> pieces) =>
        pieces.Zip(pieces.Skip(1)).Any(pair => pair.Second.Level <= pair.First.Level && pair.First.IsOpen);

    /// <summary>A line of its own; one that the open data part by a mere line break goes on with the paragraph above it.</summary>
    private static bool IsParagraph(Piece piece) => piece.Level == 0 && piece.Sign != LineBreak;

    private static bool LooksLikeTitle(Piece piece) =>
        piece.Text.Length <= LongestLine
        && !piece.IsSentence
        && !SentenceEnd().IsMatch(piece.Text)
        && !Opening().IsMatch(piece.Text);

    [GeneratedRegex(@"(?<=[.!?]) (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\A(?:L[’']|(?:Les?|La|Ces?|Cette|Chaque|Ils?|Elles?|Pendant|Dans|Lors|À|A|Au|Pour|Objectifs?)\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
