namespace Passerelle.Import.Texts;

/// <summary>Makes pieces of the segments of a text: bullets and codes become signs, depths become levels.</summary>
internal sealed class Outliner
{
    private readonly string text;
    private readonly CodeSequence codes;
    private readonly NumberedWords numbered;
    private readonly Levels levels = new();
    private readonly HashSet<string> slugs = new(StringComparer.Ordinal);
    private readonly List<Segment> segments;
    private readonly bool isBroken;

    private Outliner(string text, IReadOnlyList<Segment> found)
    {
        this.text = text;
        var running = new RunningList(text, found);
        var cut = running.Cut();
        codes = CodeSequence.Of(text, cut);
        segments = CutAtCodes(cut, joined: found.Count > 1);
        numbered = new NumberedWords(text, segments);
        isBroken = running.IsBroken || codes.IsBroken;
    }

    /// <summary>The outline of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="segments">Its segments, by its breaks alone.</param>
    /// <param name="lineOf">The line of a place; it is asked in rising order.</param>
    public static Outline Read(string text, IReadOnlyList<Segment> segments, Func<int, int> lineOf)
    {
        var outliner = new Outliner(text, segments);
        var pieces = Headings.Mark([.. outliner.segments.Select(segment => outliner.PieceOf(segment, lineOf(segment.Words)))]);
        return new Outline(pieces, outliner.isBroken && pieces.All(piece => piece.Level == 0));
    }

    /// <summary>Cuts where codes stand, and parts the words that only introduce the code: <c>... the end. With a partner: C1.6 ...</c></summary>
    private List<Segment> CutAtCodes(List<Segment> found, bool joined)
    {
        var cut = new List<Segment>();
        var places = new Queue<int>(codes.Places);
        foreach (var segment in found)
        {
            var rest = segment;
            while (places.TryPeek(out var place) && place < segment.End)
            {
                places.Dequeue();
                if (place <= WordsOf(rest)) continue;
                (var before, rest) = rest.CutAt(text, place, joined);
                if (Headings.Introduction(text, OwnWordsOf(before), before.End) is { } introduction)
                {
                    (var item, before) = before.CutAt(text, introduction, joined: false);
                    cut.Add(item);
                }

                cut.Add(before);
            }

            cut.Add(rest);
        }

        return cut;
    }

    private int WordsOf(Segment segment) => Bullet.At(text, segment.Words, segment.End)?.End ?? segment.Words;

    private int OwnWordsOf(Segment segment) => WordsOf(segment) is var words && codes.At(words) is { } code ? code.End : words;

    private Piece PieceOf(Segment segment, int line)
    {
        var bullet = Bullet.At(text, segment.Words, segment.End);
        if (bullet?.Style == Bullet.LetterO && !levels.IsInList) bullet = null;
        var words = bullet?.End ?? segment.Words;
        var code = codes.At(words);
        var word = numbered.At(segment);
        var level = code is not null ? levels.Of(code)
            : bullet is { } found ? levels.Of(found.Style, isBullet: true)
            : word is not null ? levels.Of(word, isBullet: false)
            : segment.IsItem && levels.IsInList ? levels.Current
            : levels.Paragraph();
        var isNew = code is not null && slugs.Add(code.Code.Slug);
        if (isNew) words = code!.End;
        return new Piece(
            isNew ? text[segment.Sign..code!.Start] + PrintedText.CodePlace + text[(code.Start + code.Length)..words] : text[segment.Sign..words],
            level > 0 ? PieceKind.Item : PieceKind.Paragraph,
            level,
            isNew ? code!.Code : null,
            text[words..segment.End],
            line)
        {
            IsMerged = level > 0 && (segment.IsJoined || segment.IsItem),
            RepeatedCode = isNew ? null : code?.Code,
        };
    }
}
