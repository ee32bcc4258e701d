using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Passerelle.Model;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Write;

namespace Passerelle.Reading.Bind.Shapes;

/// <summary>A duration: <c>45 min</c>, <c>2 h</c>, <c>1 h 30</c>.</summary>
internal sealed partial class DurationKind : ScalarKind<TimeSpan>
{
    private const string Body = "[0-9]{1,3} min|[0-9]{1,2} h(?: [0-5][0-9])?";

    /// <summary>What two digits of hours cannot say any more.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(100);

    public override JsonObject Schema(Language language) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^(?:{Body})$",
        ["examples"] = new JsonArray("45 min", "2 h", "1 h 30"),
    };

    protected override WrittenScalar Spell(TimeSpan value) => new(Spelled(value));

    protected override bool TryRead(string text, out TimeSpan value)
    {
        value = Spelling().IsMatch(text) ? Duration(Loose().Match(text)) : TimeSpan.Zero;
        return value > TimeSpan.Zero;
    }

    protected override Diagnostic Fault(YamlScalar scalar) => new(ShapeFaults.BadDuration, scalar.Place, [Excerpt.Of(scalar.Text)])
    {
        Suggestion = InOtherSpelling(scalar.Text),
    };

    private static string? InOtherSpelling(string text)
    {
        var match = Loose().Match(text.ToLowerInvariant());
        if (!match.Success) return null;
        var duration = Duration(match);
        return duration == TimeSpan.Zero || duration >= Longest ? null : Spelled(duration);
    }

    private static string Spelled(TimeSpan duration)
    {
        var (hours, minutes) = ((int)duration.TotalHours, duration.Minutes);
        if (hours == 0) return $"{minutes} min";
        return minutes == 0 ? $"{hours} h" : $"{hours} h {minutes:00}";
    }

    private static TimeSpan Duration(Match match) => TimeSpan.FromMinutes((60 * Number(match.Groups["hours"])) + Number(match.Groups["minutes"]));

    private static int Number(Group digits) => digits.Length == 0 ? 0 : int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?:" + Body + @")\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();

    [GeneratedRegex(@"\A(?:(?<hours>[0-9]{1,2}) ?h(?:eures?)?)? ?(?:(?<minutes>[0-9]{1,3}) ?(?:min|minutes?|mn|m|'|’)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Loose();
}
