using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Passerelle.EndToEnd.Import;

/// <summary>
/// How much of a source stands in the YAML made of it, measured from the outside: the program's own figure is not asked. A word stands there
/// when three words in a row around it do, a code or a number when it stands anywhere; the words of the template, which every fiche prints, are
/// taken out of the source first.
/// </summary>
internal static partial class SourceWords
{
    private const int Run = 3;

    /// <summary>The share of the letters of the source whose words stand in the YAML, and the words that do not.</summary>
    public static (double Share, IReadOnlyList<string> Missing) StandingIn(IEnumerable<string> sourceTexts, string yaml)
    {
        var written = Words(WithoutKeys(yaml));
        var runs = Enumerable.Range(1, Run).SelectMany(length => RunsOf(written, length)).ToHashSet(StringComparer.Ordinal);
        var (all, standing) = (0, 0);
        var missing = new List<string>();
        foreach (var words in sourceTexts.Select(Translated).Select(Words))
        {
            for (var at = 0; at < words.Length; at++)
            {
                all += words[at].Length;
                if (Stands(words, at, runs)) standing += words[at].Length;
                else missing.Add(words[at]);
            }
        }

        return ((double)standing / all, missing);
    }

    /// <summary>The texts of a fiche of the open data: what stands in its elements.</summary>
    public static IEnumerable<string> OfFeed(string path) =>
        XDocument.Load(path).Descendants("FICHE").Single().Descendants().Where(element => !element.HasElements).Select(element => element.Value);

    /// <summary>The texts of a page: its lines, cut where the words of the template stand.</summary>
    public static IEnumerable<string> OfPage(string path, IEnumerable<string> template)
    {
        var text = File.ReadAllText(path);
        foreach (var phrase in template) text = text.Replace(phrase, "\u0001", StringComparison.Ordinal);
        return LostColumn().Replace(text, "\u0001").Split('\u0001').SelectMany(ShortLinesApart);
    }

    // A line of one or two words stands where these words do, whatever the lines around it.
    private static IEnumerable<string> ShortLinesApart(string text)
    {
        var lines = text.Split('\n').ToLookup(line => Words(line).Length < Run);
        return lines[true].Append(string.Join('\n', lines[false]));
    }

    private static bool Stands(string[] words, int at, HashSet<string> runs)
    {
        if (words[at].Any(char.IsDigit) && runs.Contains(words[at])) return true;
        if (words.Length < Run) return runs.Contains(string.Join(' ', words));
        return Enumerable.Range(at - Run + 1, Run).Any(first => first >= 0 && first + Run <= words.Length && runs.Contains(string.Join(' ', words, first, Run)));
    }

    private static IEnumerable<string> RunsOf(string[] words, int length) =>
        Enumerable.Range(0, Math.Max(0, words.Length - length + 1)).Select(first => string.Join(' ', words, first, length));

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    // What the format spells in its own way: days, levels, the code of a block after its certification, what a partner may do.
    private static string Translated(string text)
    {
        var spelled = Day().Replace(text, "${y}-${m}-${d}");
        spelled = Level().Replace(spelled, "${level}");
        spelled = Registration().Replace(spelled, "");
        spelled = BlockCode().Replace(spelled, "${number} ${block}");
        return Habilitation().Replace(spelled, match => match.Value switch
        {
            "HABILITATION_FORMER" => "former",
            "HABILITATION_ORGANISER" => "organiser",
            _ => "former et organiser",
        });
    }

    // Keys, comments and the signs of YAML are not words of the fiche; blanks made visible are blanks.
    private static string WithoutKeys(string yaml) => string.Join('\n', yaml
        .Split('\n')
        .Where(line => !line.TrimStart().StartsWith('#'))
        .Select(line => InnerKey().Replace(Key().Replace(line, ""), " ")))
        .Replace('␣', ' ');

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?<d>[0-9]{2})[-/](?<m>[0-9]{2})[-/](?<y>[0-9]{4})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Day();

    [GeneratedRegex(@"\bNIV(?<level>[1-8])\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Level();

    [GeneratedRegex(@"\b(?<number>R(?:NCP|S)[0-9]{2,5})(?<block>BC[0-9]{2})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockCode();

    [GeneratedRegex(@"\bEnregistrement (?=sur demande|de droit)", RegexOptions.CultureInvariant)]
    private static partial Regex Registration();

    // The cross in a box of a table whose columns the text of the page has lost.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])X(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex LostColumn();

    [GeneratedRegex("HABILITATION_[A-Z_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Habilitation();

    [GeneratedRegex(@"^\s*(?:- )?[a-z_0-9]+:(?: |$)(?:>-|\|-)?", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"[{,] ?[a-z_0-9]+: ", RegexOptions.CultureInvariant)]
    private static partial Regex InnerKey();
}
