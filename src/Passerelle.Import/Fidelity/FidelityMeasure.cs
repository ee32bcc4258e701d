using Passerelle.Model;
using Passerelle.Reading;

namespace Passerelle.Import.Fidelity;

/// <summary>How much of a source stands in what was written.</summary>
/// <param name="Found">Letters and digits that were found again.</param>
/// <param name="Total">Letters and digits of the source.</param>
/// <param name="Missing">The first texts of which words are missing.</param>
public sealed record FidelityShare(long Found, long Total, ValueList<string> Missing)
{
    /// <summary>The share in percent, rounded down to two decimals: only a whole is a hundred.</summary>
    public decimal Percent => Total == 0 ? 100m : Math.Floor(Found * 10_000m / Total) / 100m;
}

/// <summary>
/// Looks the words of a source up in the values of the YAML. A word is found when one of the three runs of three words that it stands
/// in is found, so that a word that stands somewhere else does not count; a shorter text must be found as a whole.
/// </summary>
public static class FidelityMeasure
{
    private const int MostMissing = 5;

    /// <summary>The share of the content that stands in texts of YAML.</summary>
    /// <param name="content">Texts of the source.</param>
    /// <param name="yaml">What was written.</param>
    /// <param name="also">Values that stand elsewhere in the target, such as labels of nomenclatures.</param>
    public static FidelityShare Of(ValueList<ContentText> content, IEnumerable<string> yaml, IEnumerable<string> also)
    {
        var runs = new WordRuns(yaml.SelectMany(YamlValues.TextsOf).Concat(also));
        var (found, total, missing) = (0L, 0L, new List<string>());
        foreach (var text in content)
        {
            var words = Word.AllOf(text.Text);
            var length = LengthOf(words);
            var here = runs.FoundIn(words);
            if (here < length && text.WrittenAs is { } spelling && IsWhole(Word.AllOf(spelling), runs)) here = length;
            found += here;
            total += length;
            if (here < length && missing.Count < MostMissing) missing.Add(text.Text);
        }

        return new FidelityShare(found, total, missing.ToValueList());
    }
    private static bool IsWhole(List<Word> words, WordRuns runs) => words.Count > 0 && runs.FoundIn(words) == LengthOf(words);

    private static long LengthOf(List<Word> words) => words.Sum(word => (long)word.Length);
}
