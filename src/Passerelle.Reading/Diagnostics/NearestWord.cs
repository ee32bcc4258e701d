using Passerelle.Model;

namespace Passerelle.Reading.Diagnostics;

/// <summary>Finds the word that was probably meant.</summary>
public static class NearestWord
{
    /// <summary>The nearest candidate, when it is near enough: one slip in three letters, case and accents not counted.</summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        var typed = Slug.Fold(text);
        var allowed = Math.Max(1, typed.Length / 3);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            var distance = Distance(typed, Slug.Fold(candidate), allowed);
            if (distance > allowed) continue;
            if (distance == 0) return candidate;
            nearest = candidate;
            allowed = distance - 1;
        }

        return nearest;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two words; anything above the limit counts as limit + 1.</summary>
    private static int Distance(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit) return limit + 1;
        var beforeLast = new int[other.Length + 1];
        var last = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = one[i - 1] == other[j - 1];
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                var swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                if (swapped) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last) = (last, row);
        }

        return last[other.Length];
    }
}
