using System.Text.RegularExpressions;
using Passerelle.Audit.Pages;
using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests;

/// <summary>What holds for every rule: one rule, one file, one test file, two fixtures and two pages, all of one name.</summary>
public partial class RuleCatalogTests
{
    private static readonly string[] French = ["Pourquoi", "Ce qui est regardé", "Fausses alertes", "Comment corriger", "D’où vient la règle"];

    private static readonly string[] English = ["Why it matters", "What is looked at", "False alarms", "How to mend it", "Where it comes from"];

    public static TheoryData<string> Rules => [.. RuleCatalog.All.Select(rule => rule.Name)];

    [Fact]
    public void Ids_are_known_and_each_has_one_rule_in_the_order_of_the_list()
    {
        var ids = RuleCatalog.All.Select(rule => rule.Id).ToList();

        Assert.Equal(RuleIds.All.Where(ids.Contains), ids);
    }

    [Fact]
    public void Ids_are_well_formed_and_never_repeated()
    {
        Assert.All(RuleIds.All, id => Assert.Matches("^[A-Z]{3,6}-[0-9]{2}$|^ID-[0-9]{2}$", id));
        Assert.Equal(RuleIds.All.Count, RuleIds.All.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void All_its_files_are_there(string name)
    {
        var rule = RuleOf(name);
        string[] files =
        [
            Repository.SourceOf(rule) + ".cs", Repository.SourceOf(rule) + ".fr.md", Repository.SourceOf(rule) + ".en.md",
            Repository.TestOf(rule) + "Tests.cs", Repository.TestOf(rule) + ".fail.edit", Repository.TestOf(rule) + ".pass.edit",
        ];

        Assert.Equal([], files.Where(file => !File.Exists(file)));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_tells_where_it_comes_from(string name)
    {
        var rule = RuleOf(name);

        Assert.NotEmpty(rule.RestsOn);
        Assert.All(rule.RestsOn, source => Assert.Contains(source, Sources.All));
        Assert.NotEqual(FindingSeverity.Ignored, rule.Severity);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Its_pages_say_the_same_in_both_languages(string name)
    {
        var (french, english) = (RuleOf(name).Page(Language.French), RuleOf(name).Page(Language.English));

        Assert.Equal(french.Keys, english.Keys);
        Assert.All(french.Keys, key => Assert.Equal(Placeholders(french.Raw(key)), Placeholders(english.Raw(key))));
        Assert.Equal(French, french.Sections.Select(section => section.Heading));
        Assert.Equal(English, english.Sections.Select(section => section.Heading));
        Assert.All(french.Sections.Concat(english.Sections), section => Assert.NotEqual("", section.Text));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Its_code_and_its_page_name_the_same_messages_and_places(string name)
    {
        var rule = RuleOf(name);
        var code = File.ReadAllText(Repository.SourceOf(rule) + ".cs");
        var page = rule.Page(Language.French);

        Assert.NotEqual("", page.Title);
        Assert.NotEqual("", page.Raw("suggestion"));
        Assert.Equal(Named(page, "message"), Strings(code, Says()));
        Assert.Equal(Named(page, "related"), Strings(code, Beside()));
        Assert.Equal(Named(page, "message").Count == 0, page.Keys.Contains("message"));
        Assert.Subset(Named(page, "message"), Named(page, "suggestion"));
        Assert.Subset(Strings(code, With()), page.Keys.SelectMany(key => Placeholders(page.Raw(key))).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Its_pages_are_written_with_plain_spaces_and_the_french_one_with_curved_apostrophes(string name)
    {
        var source = Repository.SourceOf(RuleOf(name));
        var (french, english) = (File.ReadAllText(source + ".fr.md"), File.ReadAllText(source + ".en.md"));

        Assert.DoesNotMatch("[\u00A0\u202F]", french + english);
        Assert.DoesNotMatch(@"\p{L}'\p{L}", french);
    }

    private static Rule RuleOf(string name) => RuleCatalog.All.Single(rule => rule.Name == name);

    private static SortedSet<string> Named(RulePage page, string kind) =>
        [.. page.Keys.Where(key => key.StartsWith(kind + ".", StringComparison.Ordinal)).Select(key => key[(kind.Length + 1)..])];

    /// <summary>The names that the code gives as texts in a call, also one of two: <c>Says(x ? "same" : "near")</c>.</summary>
    private static SortedSet<string> Strings(string code, Regex call) =>
        [.. call.Matches(code).SelectMany(match => Text().Matches(match.Value)).Select(match => match.Groups[1].Value)];

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value.Trim('{', '}')).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-z_]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\.Says\([^()]*\)")]
    private static partial Regex Says();

    [GeneratedRegex(@"\.Beside\(""[a-z-]+""")]
    private static partial Regex Beside();

    [GeneratedRegex(@"\.With\(""[a-z_]+""")]
    private static partial Regex With();

    [GeneratedRegex(@"""([a-z_-]+)""")]
    private static partial Regex Text();
}
