using System.Runtime.InteropServices;

namespace Passerelle.Model;

/// <summary>Two things that may be the same, by their places, and how sure it is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(int Older, int Newer, double Score);

/// <summary>Pairs each thing with one other at most, the surest pairs first.</summary>
internal static class BestPairs
{
    /// <summary>
    /// Among equally sure pairs the one that moves least comes first, then the one nearer to the beginning. Pairs that are still equal share
    /// nothing, so the result is the same from either side.
    /// </summary>
    public static List<(int Older, int Newer)> Of(IEnumerable<Candidate> candidates)
    {
        var (older, newer, pairs) = (new HashSet<int>(), new HashSet<int>(), new List<(int Older, int Newer)>());
        var inOrder = candidates
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => Math.Abs(candidate.Older - candidate.Newer))
            .ThenBy(candidate => candidate.Older + candidate.Newer);
        foreach (var candidate in inOrder)
        {
            if (older.Contains(candidate.Older) || newer.Contains(candidate.Newer)) continue;
            older.Add(candidate.Older);
            newer.Add(candidate.Newer);
            pairs.Add((candidate.Older, candidate.Newer));
        }

        return pairs;
    }
}
