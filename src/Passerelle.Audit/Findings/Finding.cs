using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>Something that is not as a rule asks. A rule begins one with <c>At</c> and adds what there is to say; the run adds what the input shows.</summary>
public sealed record Finding
{
    internal Finding(Rule rule, CertificationNumber? certification, SourceSpan place) =>
        (Rule, Severity, Certification, Place) = (rule, rule.Severity, certification, place);

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>How grave this one is.</summary>
    public FindingSeverity Severity { get; init; }

    /// <summary>The certification that it is about; null for the settings of the site.</summary>
    public CertificationNumber? Certification { get; }

    /// <summary>Where the culprit stands.</summary>
    public SourceSpan Place { get; init; }

    /// <summary>The keys that lead there: <c>competences[C3].texte</c>; empty for a file as a whole.</summary>
    public string Path { get; init; } = "";

    /// <summary>What stands there; null for a group or a list.</summary>
    public Quote? Quote { get; init; }

    /// <summary>Other places that have to do with it.</summary>
    public ValueList<RelatedPlace> Related { get; init; }

    /// <summary>Which of the messages of the page; empty for the only one.</summary>
    internal string MessageName { get; init; } = "";

    /// <summary>The part of the value that is the culprit; null for the whole.</summary>
    internal TextRange? Mark { get; init; }

    private ValueList<Argument> Arguments { get; init; }

    /// <summary>File and path, as exceptions and reports write it: <c>certifications/rncp99101/blocs/bc01.yaml: competences[C3].texte</c>.</summary>
    public string Where => Path.Length == 0 ? Place.File : $"{Place.File}: {Path}";

    /// <summary>What stays the same when lines move: the rule, the place by its keys, and what is quoted there.</summary>
    public string Fingerprint
    {
        get
        {
            var culprit = Quote?.Culprit ?? "";
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Rule.Id}\n{Certification}\n{Where}\n{MessageName}\n{culprit}"));
            return Convert.ToHexStringLower(hash.AsSpan(0, 8));
        }
    }

    /// <summary>What is wrong.</summary>
    public string Message(Language language) => Fill(Rule.Page(language).Message(MessageName), language);

    /// <summary>How to mend it.</summary>
    public string Suggestion(Language language) => Fill(Rule.Page(language).Suggestion(MessageName), language);

    /// <summary>What a related place is to this one: "repeated in".</summary>
    public string RoleOf(RelatedPlace related, Language language) => Rule.Page(language).Role(related.Role);

    /// <summary>Chooses one of the named messages of the page.</summary>
    internal Finding Says(string message) => this with { MessageName = message };

    /// <summary>Fills a placeholder.</summary>
    internal Finding With(string name, string value) => With(name, new BilingualText(value, value));

    /// <summary>Fills a placeholder with a number.</summary>
    internal Finding With(string name, int value) => With(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Fills a placeholder with a day.</summary>
    internal Finding With(string name, DateOnly day) => With(name, DayText.Of(day));

    /// <summary>Fills a placeholder with words of each language.</summary>
    internal Finding With(string name, BilingualText value) => this with { Arguments = [.. Arguments, new Argument(name, value)] };

    /// <summary>Marks the culprit in the value.</summary>
    internal Finding Marking(TextRange range) => this with { Mark = range };

    /// <summary>Marks what a regular expression found in the value as the culprit.</summary>
    internal Finding Marking(Capture part) => Marking(TextRange.Of(part));

    /// <summary>Adds another place; the page says what it is under <c>related.role</c>.</summary>
    internal Finding Beside<T>(string role, Located<T> value)
        where T : notnull => this with { Related = [.. Related, new RelatedPlace(role, value.Place, "", null)] };

    /// <summary>Makes this one less grave than the rule; never graver.</summary>
    internal Finding LoweredTo(FindingSeverity severity) => this with { Severity = severity < Severity ? severity : Severity };

    private string Fill(string text, Language language)
    {
        foreach (var (name, value) in Arguments) text = text.Replace($"{{{name}}}", value.In(language), StringComparison.Ordinal);
        return text;
    }

    private readonly record struct Argument(string Name, BilingualText Value);
}

/// <summary>A value of the input and the part of it that is the culprit.</summary>
/// <param name="Text">The whole value.</param>
/// <param name="Mark">The culprit in it.</param>
public sealed record Quote(string Text, TextRange Mark)
{
    /// <summary>The culprit.</summary>
    public string Culprit => Mark.In(Text);
}

/// <summary>Another place that has to do with a finding.</summary>
/// <param name="Role">What it is to the finding, a name that the page of the rule explains.</param>
/// <param name="Place">Where.</param>
/// <param name="Path">The keys that lead there.</param>
/// <param name="Text">What stands there; null for a group or a list.</param>
public sealed record RelatedPlace(string Role, SourceSpan Place, string Path, string? Text);
