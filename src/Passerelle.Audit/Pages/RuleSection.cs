using Passerelle.Model;

namespace Passerelle.Audit.Pages;

/// <summary>A part of the page of a rule, under a heading of the second level.</summary>
public sealed record RuleSection(string Heading, string Text)
{
    private const string Mark = "## ";

    internal static ValueList<RuleSection> Of(string body) => $"\n{body}"
        .Split($"\n{Mark}")
        .Skip(1)
        .Select(part => part.Split('\n', 2))
        .Select(parts => new RuleSection(parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : ""))
        .ToValueList();
}
