using System.Collections.Frozen;
using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Site.Text;

/// <summary>The strings of the interface in one language.</summary>
/// <param name="language">The language.</param>
/// <param name="strings">Text by key; keys are the nested names of <c>i18n/fr.yaml</c> joined by dots.</param>
public sealed class Words(Language language, FrozenDictionary<string, string> strings)
{
    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>The language as HTML names it.</summary>
    public string Tag => language == Language.French ? "fr" : "en";

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => strings.Keys;

    /// <summary>Whether there is a string of this key.</summary>
    public bool Has(string key) => strings.ContainsKey(key);

    /// <summary>A string by its key.</summary>
    /// <exception cref="MissingStringException">The theme has no such string.</exception>
    public string this[string key] => strings.GetValueOrDefault(key) ?? throw new MissingStringException(key, Tag);

    /// <summary>A string with its <c>{name}</c> placeholders filled.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var text = this[key];
        foreach (var (name, value) in values) text = text.Replace($"{{{name}}}", Say(value), StringComparison.Ordinal);
        return text;
    }

    /// <summary>The <c>one</c> or the <c>other</c> form of a string, with <c>{count}</c> filled.</summary>
    public string Count(string key, int count, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Fill($"{key}.{(IsOne(count) ? "one" : "other")}", [("count", count), .. values]);

    /// <summary>A day in full: 21 novembre 2026.</summary>
    public string Date(DateOnly day) =>
        Fill(day.Day == 1 ? "date.first" : "date.day", ("day", day.Day), ("month", Month(day)), ("year", day.Year));

    /// <summary>A list in a sentence: a, b et c.</summary>
    public string Join(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.SkipLast(1)) + this["list.and"] + items[^1],
    };

    /// <summary>A name as it stands within a sentence: Oral is oral, QCM stays QCM.</summary>
    public static string WithinSentence(string name) =>
        name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>A duration: 45 min, 1 h 30.</summary>
    public string Duration(TimeSpan duration)
    {
        var hours = (int)duration.TotalHours;
        if (hours == 0) return Fill("duration.minutes", ("minutes", duration.Minutes));
        return duration.Minutes == 0
            ? Fill("duration.hours", ("hours", hours))
            : Fill("duration.both", ("hours", hours), ("minutes", duration.Minutes.ToString("00", CultureInfo.InvariantCulture)));
    }

    private string Month(DateOnly day) => this[$"date.month.{day.Month}"];

    // French says one for 0 and 1, English for 1 alone (Unicode CLDR plural rules).
    private bool IsOne(int count) => language == Language.French ? count is 0 or 1 : count == 1;

    private string Say(object? value) => value switch
    {
        DateOnly day => Date(day),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}

/// <summary>A string that a page needs is not in the theme.</summary>
/// <param name="key">The key that is missing.</param>
/// <param name="language">The language that lacks it.</param>
public sealed class MissingStringException(string key, string language)
    : Exception($"The theme has no string '{key}' in '{language}'.")
{
    /// <summary>The key that is missing.</summary>
    public string Key => key;

    /// <summary>The language that lacks it.</summary>
    public string MissingIn => language;
}
