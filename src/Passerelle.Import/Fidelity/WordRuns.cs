using System.Runtime.InteropServices;

namespace Passerelle.Import.Fidelity;

/// <summary>A word: its letters and digits are only known by their hash and their number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(ulong Hash, int Length)
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The words of a text: runs of letters and digits.</summary>
    public static List<Word> AllOf(string text)
    {
        var words = new List<Word>(text.Length / 5);
        var (hash, length) = (Seed, 0);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                hash = (hash ^ letter) * Prime;
                length++;
            }
            else if (length > 0)
            {
                words.Add(new Word(hash, length));
                (hash, length) = (Seed, 0);
            }
        }

        if (length > 0) words.Add(new Word(hash, length));
        return words;
    }

    /// <summary>The hash of words in a row.</summary>
    public static ulong HashOf(ReadOnlySpan<Word> run)
    {
        var hash = Seed;
        foreach (var word in run) hash = (hash ^ word.Hash ^ (word.Hash >> 32)) * Prime;
        return hash ^ (hash >> 29);
    }
}

/// <summary>The runs of one, two and three words of texts that stand one behind the other.</summary>
internal sealed class WordRuns
{
    private const int Longest = 3;

    private readonly HashSet<ulong> runs = [];

    /// <summary>Gathers the runs.</summary>
    public WordRuns(IEnumerable<string> texts)
    {
        ReadOnlySpan<Word> words = texts.SelectMany(Word.AllOf).ToArray();
        for (var start = 0; start < words.Length; start++)
        {
            for (var size = 1; size <= Longest && start + size <= words.Length; size++) runs.Add(Word.HashOf(words.Slice(start, size)));
        }
    }

    /// <summary>Letters and digits of the words that are found.</summary>
    public long FoundIn(IReadOnlyCollection<Word> text)
    {
        ReadOnlySpan<Word> words = [.. text];
        var size = Math.Min(Longest, words.Length);
        var (found, next) = (0L, 0);
        for (var start = 0; size > 0 && start + size <= words.Length; start++)
        {
            if (!runs.Contains(Word.HashOf(words.Slice(start, size)))) continue;
            for (next = Math.Max(next, start); next < start + size; next++) found += words[next].Length;
        }

        return found;
    }
}
