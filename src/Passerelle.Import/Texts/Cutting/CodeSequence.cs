namespace Passerelle.Import.Texts;

/// <summary>
/// The codes of a text that really number its items. What looks like a code counts only where it fits the sequence of its list, so
/// that a standard, an article, a date or a language level in a sentence is never taken for one.
/// </summary>
internal sealed class CodeSequence
{
    private readonly SortedList<int, PrintedCode> accepted = [];

    private CodeSequence(string text, IReadOnlyList<Segment> segments)
    {
        foreach (var list in Candidates(text, segments).GroupBy(candidate => candidate.Code.Shape, StringComparer.Ordinal)) Accept([.. list]);
    }

    /// <summary>Numbers stand at the beginning of segments, but they do not count them.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Finds the codes of a text.</summary>
    public static CodeSequence Of(string text, IReadOnlyList<Segment> segments) => new(text, segments);

    /// <summary>The code of an item that begins at a place; null where there is none.</summary>
    public PrintedCode? At(int place) => accepted.GetValueOrDefault(place);

    /// <summary>The places of items, in order.</summary>
    public IEnumerable<int> Places => accepted.Keys;

    /// <summary>What looks like a code, at the beginning of words; the words of one are never the code of another.</summary>
    private static IEnumerable<Candidate> Candidates(string text, IReadOnlyList<Segment> segments)
    {
        foreach (var segment in segments)
        {
            var first = Bullet.At(text, segment.Words, segment.End)?.End ?? segment.Words;
            var place = first;
            while (place < segment.End)
            {
                var leads = place == first;
                var code = leads || char.IsWhiteSpace(text[place - 1]) ? PrintedCode.At(text, place, segment.End) : null;
                if (code is { IsPlainNumber: true } && !leads) code = null;
                if (code is not null) yield return new Candidate(code, leads);
                place = (code?.End ?? place) + 1;
            }
        }
    }

    private void Accept(List<Candidate> list)
    {
        var leading = list.Where(candidate => candidate.Leads).Select(candidate => candidate.Code).ToList();
        var leads = Count(leading);
        IsBroken |= !leads && leading.Count > 1;
        var lastPlaces = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (code, _) in list) lastPlaces[code.Order] = code.Start;
        var nextLeading = 0;
        PrintedCode? previous = null;
        foreach (var (code, isLeading) in list)
        {
            if (isLeading) nextLeading++;
            var next = leads && nextLeading < leading.Count ? leading[nextLeading] : null;
            if (!(isLeading && (leads || leading.Count > 1) ? leads : FitsWithin(previous, code, next))) continue;
            previous = code;
            accepted[code.Start] = code;
        }

        bool FitsWithin(PrintedCode? before, PrintedCode code, PrintedCode? after)
        {
            if (code.IsPlainNumber || (after is not null && !code.IsBefore(after))) return false;
            return before is null ? code.IsFirst && lastPlaces.GetValueOrDefault(code.NextOrder) > code.Start : code.Follows(before);
        }
    }

    /// <summary>Whether the codes at the beginning of segments count them.</summary>
    private static bool Count(List<PrintedCode> leading)
    {
        if (leading.Count == 0) return false;
        if (!leading[0].IsNumber) return leading.Count > 1 || leading[0].HasSign;
        if (leading.Count == 1) return false;
        var steps = leading.Zip(leading.Skip(1));
        return leading[0].IsPlainNumber
            ? leading[0].IsFirst && steps.All(step => step.Second.IsFirst || step.Second.Follows(step.First))
            : steps.All(step => step.First.IsBefore(step.Second));
    }

    private sealed record Candidate(PrintedCode Code, bool Leads);
}
