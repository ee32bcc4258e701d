using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>A thing whose words nearly all stand in the text of another one, which says more.</summary>
/// <param name="Part">The thing that says less.</param>
/// <param name="Whole">The thing that says more.</param>
public sealed record ContainedPair<T>(T Part, T Whole);

/// <summary>
/// Texts that are nearly contained in a longer one, which is not near to them as a whole. Not all are compared with all: most words of a part
/// stand in its whole, so one of its rarest does.
/// </summary>
public static class ContainedTexts
{
    // Words that stand in more texts than that say nothing of any of them.
    private const int LongestPosting = 64;

    /// <summary>The pairs among these things, in their order.</summary>
    /// <param name="things">What is compared.</param>
    /// <param name="wordsOf">Their full words, as <see cref="Wording"/> gives them.</param>
    /// <param name="percent">Share of the words of the shorter text that must stand in the longer one.</param>
    /// <param name="fewest">Full words that a text must have to be looked for in others.</param>
    public static IEnumerable<ContainedPair<T>> Among<T>(IEnumerable<T> things, Func<T, string[]> wordsOf, int percent, int fewest)
    {
        var all = things.Select(thing => (Thing: thing, Words: wordsOf(thing).ToHashSet(StringComparer.Ordinal))).ToList();
        var postings = all.Index()
            .SelectMany(each => each.Item.Words, (each, word) => (Word: word, each.Index))
            .GroupBy(each => each.Word, each => each.Index, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (var (thing, words) in all.Where(each => each.Words.Count >= fewest))
        {
            var needed = (int)Math.Ceiling(words.Count * percent / 100.0);
            var candidates = words.Select(word => postings[word])
                .OrderBy(posting => posting.Count)
                .Take(words.Count - needed + 1)
                .Where(posting => posting.Count <= LongestPosting)
                .SelectMany(posting => posting)
                .Distinct()
                .Order()
                .Where(other => all[other].Words.Count > words.Count);
            foreach (var other in candidates)
            {
                if (words.Count(all[other].Words.Contains) >= needed) yield return new(thing, all[other].Thing);
            }
        }
    }
}
