namespace Passerelle.Model;

/// <summary>
/// Finds the words that two texts share, in their order. Short stretches are compared in full; a long one is first cut at the words that
/// each text has once (as "patience" does), so that neither time nor memory grow with the product of the lengths.
/// </summary>
internal static class WordDiff
{
    /// <summary>Pairs of words that are compared in full: two texts of 500 words each.</summary>
    private const int LargestTable = 250_000;

    /// <summary>How often a stretch is cut again; what is still long then has nothing to hold on to, and counts as replaced.</summary>
    private const int MostCuts = 6;

    /// <summary>The runs that lead from the older text to the newer.</summary>
    public static ValueList<WordRun> Between(string older, string newer)
    {
        var (before, after) = (WordToken.AllOf(older), WordToken.AllOf(newer));
        var shared = new List<(int Before, int After)>();
        Share(new(Keys(before), Keys(after), 0, 0), MostCuts, shared);
        return WordRuns.Of(before, after, shared);
    }

    private static string[] Keys(WordToken[] tokens) => Array.ConvertAll(tokens, token => token.Key);

    /// <summary>Adds the pairs of places at which both stretches say the same, in order.</summary>
    private static void Share(Stretch stretch, int cuts, List<(int Before, int After)> shared)
    {
        var start = stretch.CommonStart();
        shared.AddRange(stretch.Pairs(0, 0, start));
        var middle = stretch.Between((start, start), (stretch.Before.Length, stretch.After.Length));
        var end = middle.CommonEnd();
        var (before, after) = (middle.Before.Length - end, middle.After.Length - end);
        var inner = middle.Between((0, 0), (before, after));
        if ((long)before * after <= LargestTable) shared.AddRange(inner.LongestShared());
        else if (cuts > 0) ShareBetweenAnchors(inner, cuts - 1, shared);
        shared.AddRange(middle.Pairs(before, after, end));
    }

    private static void ShareBetweenAnchors(Stretch stretch, int cuts, List<(int Before, int After)> shared)
    {
        var from = (Before: 0, After: 0);
        var anchors = stretch.Anchors();
        foreach (var (before, after) in anchors)
        {
            Share(stretch.Between(from, (before, after)), cuts, shared);
            shared.AddRange(stretch.Pairs(before, after, 1));
            from = (before + 1, after + 1);
        }

        if (anchors.Count > 0) Share(stretch.Between(from, (stretch.Before.Length, stretch.After.Length)), cuts, shared);
    }

    /// <summary>Parts of two texts that are compared with each other, and where they begin.</summary>
    private readonly struct Stretch(ReadOnlyMemory<string> before, ReadOnlyMemory<string> after, int beforeAt, int afterAt)
    {
        public ReadOnlySpan<string> Before => before.Span;

        public ReadOnlySpan<string> After => after.Span;

        public Stretch Between((int Before, int After) from, (int Before, int After) to) =>
            new(before[from.Before..to.Before], after[from.After..to.After], beforeAt + from.Before, afterAt + from.After);

        public int CommonStart() => Before.CommonPrefixLength(After);

        public int CommonEnd()
        {
            var one = Before;
            var other = After;
            var length = 0;
            while (length < Math.Min(one.Length, other.Length) && one[^(length + 1)] == other[^(length + 1)]) length++;
            return length;
        }

        /// <summary>Pairs of equal words in a row, by their places in the whole texts.</summary>
        public IEnumerable<(int Before, int After)> Pairs(int fromBefore, int fromAfter, int count)
        {
            var (b, a) = (beforeAt + fromBefore, afterAt + fromAfter);
            return Enumerable.Range(0, count).Select(step => (b + step, a + step));
        }

        /// <summary>The longest common subsequence, by the table of its lengths.</summary>
        public List<(int Before, int After)> LongestShared()
        {
            var one = Before;
            var other = After;
            var lengths = new int[one.Length + 1, other.Length + 1];
            for (var i = one.Length - 1; i >= 0; i--)
            {
                for (var j = other.Length - 1; j >= 0; j--)
                    lengths[i, j] = one[i] == other[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }

            var pairs = new List<(int Before, int After)>(lengths[0, 0]);
            for (var (i, j) = (0, 0); i < one.Length && j < other.Length;)
            {
                if (one[i] == other[j]) pairs.Add((beforeAt + i++, afterAt + j++));
                else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
                else j++;
            }

            return pairs;
        }

        /// <summary>Words that stand once in each part and come in the same order, by their places in the parts.</summary>
        public List<(int Before, int After)> Anchors()
        {
            var places = OncePlaces(After);
            var once = OncePlaces(Before)
                .Where(word => places.ContainsKey(word.Key))
                .Select(word => (Before: word.Value, After: places[word.Key]))
                .OrderBy(pair => pair.Before)
                .ToList();
            return RisingSequence.Of(once.ConvertAll(pair => pair.After)).ConvertAll(index => once[index]);
        }

        private static Dictionary<string, int> OncePlaces(ReadOnlySpan<string> words)
        {
            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var at = 0; at < words.Length; at++)
            {
                if (!places.TryAdd(words[at], at)) places[words[at]] = -1;
            }

            return places.Where(word => word.Value >= 0).ToDictionary(StringComparer.Ordinal);
        }
    }
}
