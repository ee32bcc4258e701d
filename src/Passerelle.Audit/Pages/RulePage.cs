using System.Collections.Frozen;
using Passerelle.Model;

namespace Passerelle.Audit.Pages;

/// <summary>
/// The words of a rule in one language: a head of <c>key: text</c> lines between two rules of <c>---</c>, then Markdown. The head has a <c>title</c>, a
/// <c>message</c> or several <c>message.name</c>, a <c>suggestion</c> (and <c>suggestion.name</c> where a message needs its own), and a
/// <c>related.role</c> for each kind of related place. <c>{placeholders}</c> are filled by the rule.
/// </summary>
public sealed class RulePage
{
    private const string Fence = "---";

    private static readonly string[] Kinds = ["title", "message", "suggestion", "related"];

    private readonly string name;
    private readonly Language language;
    private readonly FrozenDictionary<string, string> head;

    private RulePage(string name, Language language, Dictionary<string, string> head, string body)
    {
        (this.name, this.language, Body) = (name, language, body);
        this.head = head.ToFrozenDictionary(StringComparer.Ordinal);
        Sections = RuleSection.Of(body);
    }

    /// <summary>Title of the rule.</summary>
    public string Title => Text("title");

    /// <summary>The Markdown below the head.</summary>
    public string Body { get; }

    /// <summary>The Markdown by its headings: why it matters, what is looked at, false alarms, how to mend it, where it comes from.</summary>
    public ValueList<RuleSection> Sections { get; }

    /// <summary>Why it matters: the first section, without its heading.</summary>
    public string Why => Sections[0].Text;

    /// <summary>The keys of the head, in ordinal order.</summary>
    internal IEnumerable<string> Keys => head.Keys.Order(StringComparer.Ordinal);

    /// <summary>The page of a rule.</summary>
    internal static RulePage Load(string rule, Language language)
    {
        var file = $"{rule}.{(language == Language.French ? "fr" : "en")}.md";
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream($"pages/{file}") ?? throw new FormatException($"{file}: there is no such page.");
        using var reader = new StreamReader(stream);
        return Parse(file, language, reader.ReadToEnd());
    }

    /// <summary>Takes a page apart; strict, because a slip would only be seen in a finding.</summary>
    internal static RulePage Parse(string name, Language language, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var close = Array.IndexOf(lines, Fence, 1);
        if (lines[0] != Fence || close < 0) throw new FormatException($"{name}: the head stands between two lines of ---.");
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 1; at < close; at++)
        {
            var colon = lines[at].IndexOf(": ", StringComparison.Ordinal);
            if (colon <= 0) throw new FormatException($"{name}:{at + 1}: a line of the head is 'key: text'.");
            var key = lines[at][..colon];
            if (!Kinds.Contains(key.Split('.')[0])) throw new FormatException($"{name}:{at + 1}: '{key}' is none of {string.Join(", ", Kinds)}.");
            if (!keys.TryAdd(key, lines[at][(colon + 2)..].Trim())) throw new FormatException($"{name}:{at + 1}: '{key}' stands there twice.");
        }

        return new RulePage(name, language, keys, string.Join('\n', lines[(close + 1)..]).Trim());
    }

    /// <summary>A message by its name; empty for the only one.</summary>
    internal string Message(string message) => Text(message.Length == 0 ? "message" : $"message.{message}");

    /// <summary>The suggestion for a message.</summary>
    internal string Suggestion(string message) => head.ContainsKey($"suggestion.{message}") ? Text($"suggestion.{message}") : Text("suggestion");

    /// <summary>What a related place is.</summary>
    internal string Role(string role) => Text($"related.{role}");

    /// <summary>A text of the head, as it was written.</summary>
    internal string Raw(string key) => head.TryGetValue(key, out var text) ? text : throw new FormatException($"{name}: '{key}' is missing.");

    private string Text(string key) => language == Language.French ? FrenchSpacing.Set(Raw(key)) : Raw(key);
}
