using System.Text;

namespace Passerelle.Reading.Diagnostics;

/// <summary>Makes a text of the input fit into one message: one line, not too long.</summary>
internal static class Excerpt
{
    private const int Longest = 60;
    private const int MostWords = 40;
    private const int WordsOfLongList = 12;

    /// <summary>A list of admitted words; only its beginning where it is longer than anybody reads.</summary>
    public static string OfList(IReadOnlyCollection<string> words) => words.Count <= MostWords
        ? string.Join(", ", words)
        : string.Join(", ", words.Take(WordsOfLongList).Append("…"));

    public static string Of(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, Longest) + 1);
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= Longest) return line.Append('…').ToString();
            line.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return line.ToString();
    }
}
