namespace Passerelle.Import.Fidelity;

/// <summary>The runs of one, two and three words of a text, by their hash.</summary>
internal sealed class WordRuns
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int Longest = 3;

    private readonly HashSet<ulong> runs = [];

    /// <summary>Gathers the runs of texts, one behind the other.</summary>
    public WordRuns(IEnumerable<string> texts)
    {
        var last = new Queue<ulong>(Longest);
        foreach (var word in texts.SelectMany(WordsOf))
        {
            if (last.Count == Longest) last.Dequeue();
            last.Enqueue(HashOf(word));
            AddRunsThatEnd(last);
        }
    }

    /// <summary>The words of a text: runs of letters and digits.</summary>
    public static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isInWord = at < text.Length && char.IsLetterOrDigit(text[at]);
            if (isInWord && start < 0) start = at;
            if (isInWord || start < 0) continue;
            words.Add(text[start..at]);
            start = -1;
        }

        return words;
    }

    /// <summary>Whether all words of a text are found.</summary>
    public bool HasAll(List<string> words) => FoundIn(words) == words.Sum(word => word.Length);

    /// <summary>Letters and digits of the words that are found.</summary>
    public long FoundIn(List<string> words)
    {
        if (words.Count == 0) return 0;
        var hashes = words.ConvertAll(HashOf);
        var size = Math.Min(Longest, words.Count);
        var isFound = new bool[words.Count];
        for (var start = 0; start + size <= words.Count; start++)
        {
            if (runs.Contains(RunOf(hashes.GetRange(start, size)))) isFound.AsSpan(start, size).Fill(true);
        }

        return words.Where((_, index) => isFound[index]).Sum(word => (long)word.Length);
    }

    private void AddRunsThatEnd(Queue<ulong> words)
    {
        for (var skipped = 0; skipped < words.Count; skipped++) runs.Add(RunOf(words.Skip(skipped)));
    }

    private static ulong RunOf(IEnumerable<ulong> words)
    {
        var hash = Seed;
        foreach (var word in words) hash = (hash ^ word) * Prime;
        return hash ^ (hash >> 29);
    }

    private static ulong HashOf(string word)
    {
        var hash = Seed;
        foreach (var letter in word) hash = (hash ^ letter) * Prime;
        return hash;
    }
}
