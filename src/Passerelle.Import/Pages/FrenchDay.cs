using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Days as French sentences write them: <c>1er juin 1992</c>.</summary>
internal static partial class FrenchDay
{
    /// <summary>The day that follows some words in a sentence; null where no day follows them.</summary>
    public static DateOnly? After(Regex words, string sentence)
    {
        var before = words.Match(sentence);
        if (!before.Success) return null;
        var match = Spelling().Match(sentence[(before.Index + before.Length)..]);
        if (!match.Success) return null;
        var month = FrenchMonths.NumberOf(match.Groups["month"].Value);
        var spelled = $"{match.Groups["day"].Value.PadLeft(2, '0')}/{month:00}/{match.Groups["year"].Value}";
        return FrenchValues.Date(spelled);
    }

    [GeneratedRegex(@"\A\s*(?<day>[0-9]{1,2})(?:er)?\s+(?<month>\p{L}+)\s+(?<year>[0-9]{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
