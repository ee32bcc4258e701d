using System.Globalization;
using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>A day that a French text writes: « 1er juin 1992 », « 26/03/2021 », « 2021-03-26 ».</summary>
/// <param name="Day">The day.</param>
/// <param name="Range">Where it stands in the text.</param>
public sealed partial record WrittenDay(DateOnly Day, TextRange Range)
{
    /// <summary>The days of a text, in order. What is no day of the calendar (30 février) is left out.</summary>
    public static IReadOnlyList<WrittenDay> In(string text)
    {
        var days = new List<WrittenDay>();
        foreach (Match match in Days().Matches(text))
        {
            if (DayOf(match) is { } day) days.Add(new WrittenDay(day, TextRange.Of(match)));
        }

        return days;
    }

    private static DateOnly? DayOf(Match match)
    {
        var month = match.Groups["name"] is { Success: true } name
            ? FrenchMonths.NumberOf(name.Value)
            : Number(match.Groups["month"]);
        var (year, day) = (Number(match.Groups["year"]), Number(match.Groups["day"]));
        return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\b(?<day>[0-9]{1,2})(?:er)?\s+(?<name>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)\s+(?<year>[0-9]{4})\b"
        + @"|\b(?<day>[0-9]{1,2})[/.-](?<month>[0-9]{1,2})[/.-](?<year>[0-9]{4})\b"
        + @"|\b(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Days();
}
