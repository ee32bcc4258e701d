using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A day, written <c>AAAA-MM-JJ</c>.</summary>
internal sealed partial class DateKind : ScalarKind<DateOnly>
{
    public override JsonObject Schema(Language language) => new()
    {
        ["type"] = "string",
        ["format"] = "date",
        ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    };

    protected override WrittenScalar Spell(DateOnly value) => new(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), IsWord: true);

    protected override bool TryRead(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override Diagnostic Fault(YamlScalar scalar) => new(ShapeFaults.BadDate, scalar.Place, [Excerpt.Of(scalar.Text)])
    {
        Suggestion = InOtherSpelling(scalar.Text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>A date as people write it: 27/10/2030, 27-10-2030, 27 octobre 2030, 2030-9-1.</summary>
    private static DateOnly? InOtherSpelling(string text)
    {
        if (text.Length > 40) return null;
        var match = French().Match(Slug.Fold(text));
        if (!match.Success) match = YearFirst().Match(text);
        if (!match.Success) return null;
        var month = match.Groups["month"].Value;
        var number = FrenchMonths.NumberOf(month) is var named and > 0 ? named : Number(month);
        var (year, day) = (Number(match.Groups["year"].Value), Number(match.Groups["day"].Value));
        var exists = year >= 1 && number is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, number);
        return exists ? new DateOnly(year, number, day) : null;
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"\A(?<day>[0-9]{1,2})(?:er)?[-/. ](?<month>[0-9]{1,2}|[a-z]{3,9})[-/. ](?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex French();

    [GeneratedRegex(@"\A(?<year>[0-9]{4})[-/. ](?<month>[0-9]{1,2})[-/. ](?<day>[0-9]{1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();
}
