using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Passerelle.Model;

/// <summary>What a sentence says, without what the grammar adds: its words folded, each once, stop words left out.</summary>
public static partial class Wording
{
    private static readonly FrozenSet<string> StopWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "afin", "ainsi", "au", "aux", "avec", "c", "ce", "ces", "cet", "cette", "d", "dans", "de", "des", "du", "elle", "en", "et", "il", "ils",
        "l", "la", "le", "les", "leur", "leurs", "lors", "n", "ne", "ou", "par", "pas", "pour", "qu", "que", "qui", "s", "sa", "se", "selon", "ses",
        "si", "son", "sont", "sous", "sur", "tous", "tout", "toute", "toutes", "un", "une", "vers", "y");

    /// <summary>The words, in ordinal order.</summary>
    public static string[] WordsOf(string text)
    {
        var folded = Slug.Fold(text);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in Word().EnumerateMatches(folded))
        {
            var word = folded.Substring(match.Index, match.Length);
            if (!StopWords.Contains(word)) words.Add(word);
        }

        string[] ordered = [.. words];
        Array.Sort(ordered, StringComparer.Ordinal);
        return ordered;
    }

    /// <summary>Share of words in common, 0 to 1, of two sets in ordinal order (Jaccard); two empty sets have nothing in common.</summary>
    public static double Similarity(string[] one, string[] other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            var order = string.CompareOrdinal(one[i], other[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return shared == 0 ? 0 : (double)shared / (one.Length + other.Length - shared);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
