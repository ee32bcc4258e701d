namespace Passerelle.Import.Texts;

/// <summary>
/// The codes of a text that really number its items. What looks like a code counts only where it fits the sequence of its list, so
/// that a standard, an article, a date or a language level in a sentence is never taken for one.
/// </summary>
internal sealed class CodeSequence
{
    private readonly Dictionary<int, PrintedCode> accepted = [];

    private CodeSequence(string text, IReadOnlyList<Segment> segments)
    {
        var candidates = Candidates(text, segments).ToList();
        foreach (var list in candidates.GroupBy(candidate => candidate.Code.Shape, StringComparer.Ordinal)) Accept([.. list]);
    }

    /// <summary>Numbers stand at the beginning of segments, but they do not count them.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Finds the codes of a text.</summary>
    public static CodeSequence Of(string text, IReadOnlyList<Segment> segments) => new(text, segments);

    /// <summary>The code of an item that begins at a place; null where there is none.</summary>
    public PrintedCode? At(int place) => accepted.GetValueOrDefault(place);

    /// <summary>Where items begin in the middle of a segment.</summary>
    public IEnumerable<int> Within(Segment segment) => accepted.Keys.Where(place => place > segment.Words && place < segment.End).Order();

    private static IEnumerable<Candidate> Candidates(string text, IReadOnlyList<Segment> segments)
    {
        foreach (var segment in segments)
        {
            var first = Bullet.At(text, segment.Words, segment.End)?.End ?? segment.Words;
            if (PrintedCode.At(text, first, segment.End) is { } leading) yield return new Candidate(leading, Leads: true);
            for (var place = first + 1; place < segment.End; place++)
            {
                if (!char.IsWhiteSpace(text[place - 1])) continue;
                if (PrintedCode.At(text, place, segment.End) is { IsPlainNumber: false } inner) yield return new Candidate(inner, Leads: false);
            }
        }
    }

    private void Accept(List<Candidate> list)
    {
        var leading = list.Where(candidate => candidate.Leads).Select(candidate => candidate.Code).ToList();
        var leads = Count(leading);
        if (!leads) IsBroken |= leading.Count > 1;
        PrintedCode? previous = null;
        foreach (var (index, candidate) in list.Index())
        {
            var fits = candidate.Leads && (leads || leading.Count > 1) ? leads : FitsWithin(list, index, previous, leads);
            if (!fits) continue;
            previous = candidate.Code;
            accepted[previous.Start] = previous;
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

    /// <summary>Whether a code in the middle of a segment goes on with the list, or opens one that goes on.</summary>
    private static bool FitsWithin(List<Candidate> list, int index, PrintedCode? previous, bool leads)
    {
        var code = list[index].Code;
        var later = list.Skip(index + 1);
        if (code.IsPlainNumber || (leads && later.FirstOrDefault(other => other.Leads) is { } next && !code.IsBefore(next.Code))) return false;
        return previous is null ? code.IsFirst && later.Any(other => other.Code.Follows(code)) : code.Follows(previous);
    }

    private sealed record Candidate(PrintedCode Code, bool Leads);
}
