using System.Text.RegularExpressions;

namespace Passerelle.Import.Texts;

/// <summary>Finds items that begin in the middle of a line: <c>→ one → two</c>, <c>The candidate writes: - A plan - A budget</c>.</summary>
internal sealed partial class RunningList(string text, IReadOnlyList<Segment> segments)
{
    private readonly bool hasDashes = segments.Any(segment => IsDashed(text, segment));

    /// <summary>A dash that might begin an item stands alone in its text: nothing is cut there.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The segments, cut where such items begin.</summary>
    public List<Segment> Cut()
    {
        var cut = new List<Segment>();
        foreach (var (index, segment) in segments.Index())
        {
            var rest = segment with { IsItem = segment.IsItem || LostItsDash(index) };
            foreach (var place in Places(rest))
            {
                (var before, rest) = rest.CutAt(text, place, joined: segments.Count > 1);
                cut.Add(before);
            }

            cut.Add(rest);
        }

        return cut;
    }

    private IEnumerable<int> Places(Segment segment) =>
        Inside(Arrow(), segment).Concat(Dashes(segment)).Order();

    private List<int> Dashes(Segment segment)
    {
        var first = segment.IsItem ? segment.Words : Inside(OpeningDash(), segment).FirstOrDefault(-1);
        if (first < 0) return [];
        var dashes = Inside(Dash(), segment).Where(place => place >= first).ToList();
        if (dashes.Count > 1 || segment.IsItem || hasDashes) return dashes;
        IsBroken = true;
        return [];
    }

    /// <summary>A line without dash between two that have one, which goes on with an item after a dash: the source has lost the first dash.</summary>
    private bool LostItsDash(int index) =>
        index > 0 && index < segments.Count - 1
        && IsDashed(text, segments[index - 1]) && IsDashed(text, segments[index + 1])
        && Bullet.At(text, segments[index].Words, segments[index].End) is null
        && Inside(Dash(), segments[index]).Any();

    private static bool IsDashed(string text, Segment segment) => Bullet.At(text, segment.Words, segment.End)?.Style == "-";

    private IEnumerable<int> Inside(Regex sign, Segment segment)
    {
        for (var match = sign.Match(text, segment.Words, segment.End - segment.Words); match.Success; match = match.NextMatch())
        {
            if (match.Index > segment.Words) yield return match.Index;
        }
    }

    [GeneratedRegex(@"(?<=\s)[→►](?=\s+\S|\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"(?<=[.:;!?]\s)-(?=\s[\p{Lu}0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningDash();

    [GeneratedRegex(@"(?<=\s)-(?=\s[\p{Lu}0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
