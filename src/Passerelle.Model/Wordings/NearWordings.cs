using System.Runtime.InteropServices;

namespace Passerelle.Model;

/// <summary>Another set of words and how near it is.</summary>
/// <param name="Index">Its place in the list.</param>
/// <param name="Similarity">Share of words in common, 0 to 1.</param>
public sealed record NearWording(int Index, double Similarity);

/// <summary>
/// Finds the sets of words whose Jaccard similarity reaches a threshold, without comparing all with all: two such sets share a word among the
/// rarest of each, so only sets that meet in this index are compared.
/// </summary>
public static class NearWordings
{
    /// <summary>A word that begins so many sets does not tell them apart; it brings no further candidates, and no text takes quadratic time.</summary>
    private const int LongestPosting = 64;

    /// <summary>For each set, those that are near, nearest first, then in the order of the list. No set is empty.</summary>
    public static IReadOnlyList<IReadOnlyList<NearWording>> Find(IReadOnlyList<string[]> sets, double threshold)
    {
        var numbered = Numbered(sets);
        var postings = new Dictionary<int, List<int>>();
        var near = numbered.ConvertAll(_ => new List<NearWording>());
        var candidates = new HashSet<int>();
        for (var index = 0; index < numbered.Count; index++)
        {
            candidates.Clear();
            foreach (var word in RarestOf(numbered[index], threshold))
            {
                ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, word, out _);
                posting ??= [];
                candidates.UnionWith(posting);
                if (posting.Count < LongestPosting) posting.Add(index);
            }

            foreach (var other in candidates)
            {
                var similarity = Similarity(numbered[index], numbered[other]);
                if (similarity < threshold) continue;
                near[index].Add(new NearWording(other, similarity));
                near[other].Add(new NearWording(index, similarity));
            }
        }

        return near.ConvertAll(list => list.OrderByDescending(each => each.Similarity).ThenBy(each => each.Index).ToList());
    }

    /// <summary>The sets with words as numbers: the rarer the word, the smaller, equal ones in ordinal order.</summary>
    private static List<int[]> Numbered(IReadOnlyList<string[]> sets)
    {
        var ranks = sets.SelectMany(words => words)
            .CountBy(word => word, StringComparer.Ordinal)
            .OrderBy(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Index()
            .ToDictionary(ranked => ranked.Item.Key, ranked => ranked.Index, StringComparer.Ordinal);
        return [.. sets.Select(words => words.Select(word => ranks[word]).Order().ToArray())];
    }

    /// <summary>As many of the rarest words as two near sets cannot do without sharing one.</summary>
    private static ReadOnlySpan<int> RarestOf(int[] words, double threshold) =>
        words.AsSpan(0, words.Length - (int)Math.Ceiling(threshold * words.Length) + 1);

    private static double Similarity(int[] one, int[] other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j]) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (one[i] < other[j]) i++;
            else j++;
        }

        return (double)shared / (one.Length + other.Length - shared);
    }
}
