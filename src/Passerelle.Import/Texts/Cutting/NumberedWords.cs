using System.Globalization;
using System.Text.RegularExpressions;

namespace Passerelle.Import.Texts;

/// <summary>Segments that a word and a number begin, <c>Activité 1 : ...</c>: items, whose words say their number.</summary>
internal sealed partial class NumberedWords(string text, IReadOnlyList<Segment> segments)
{
    private readonly Dictionary<int, string> words = segments
        .Select(segment => (segment.Words, Match: Spelling().Match(text, segment.Words)))
        .Where(found => found.Match.Success)
        .GroupBy(found => found.Match.Groups["word"].Value, StringComparer.Ordinal)
        .Where(list => CountUp(list.Select(found => Number(found.Match))))
        .SelectMany(list => list.Select(found => (found.Words, list.Key)))
        .ToDictionary(found => found.Words, found => found.Key);

    /// <summary>The word that numbers the segment; null where none does.</summary>
    public string? At(Segment segment) => words.GetValueOrDefault(segment.Words);

    private static int Number(Match match) => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    private static bool CountUp(IEnumerable<int> numbers)
    {
        var list = numbers.ToList();
        return list.Count > 1 && list.Zip(list.Skip(1)).All(step => step.Second == step.First + 1);
    }

    [GeneratedRegex(@"\G(?<word>\p{Lu}\p{Ll}{2,20}) (?:n° ?)?(?<number>[0-9]{1,2})\s?(?:[:–—-]\s|\.\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
