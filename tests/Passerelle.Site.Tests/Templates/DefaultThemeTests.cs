using System.Text.RegularExpressions;
using Passerelle.Model;
using Passerelle.Site.Templates;
using Passerelle.Site.Text;

namespace Passerelle.Site.Tests.Templates;

public partial class DefaultThemeTests
{
    private static readonly Theme Theme = Theme.Find("default", [RenderedSite.ThemeFolder]);
    private static readonly Words French = Theme.Words(Language.French);
    private static readonly Words English = Theme.Words(Language.English);

    public static TheoryData<string> Templates => [.. Theme.Files.Keys.Where(path => path.EndsWith(".hbs", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void French_and_English_have_the_same_strings() =>
        Assert.Equal(French.Keys.Order(StringComparer.Ordinal), English.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_string_asks_for_the_same_values_in_both_languages() => Assert.All(French.Keys, key =>
        Assert.Equal((key, Placeholders(French[key])), (key, Placeholders(English[key]))));

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_uses_only_strings_that_exist(string template)
    {
        var known = French.Keys.ToHashSet(StringComparer.Ordinal);
        var used = StringKey().Matches(Theme.Read(template).Text).Select(match => match.Groups["key"].Value);

        Assert.All(used, key => Assert.True(known.Contains(key) || known.Contains(key + ".other"), $"{template}: {key}"));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_holds_no_words_of_its_own(string template)
    {
        var text = Tag().Replace(Theme.Read(template).Text, " ");

        Assert.DoesNotMatch(@">[^<]*\p{L}{2,}", Doctype().Replace(text, " "));
        Assert.DoesNotMatch(@"(?:title|alt|aria-label|placeholder|content)=""[^""]*\p{L}{2,} \p{L}", text);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_has_no_inline_style_or_script(string template)
    {
        var text = Theme.Read(template).Text;

        Assert.DoesNotMatch(@"\sstyle\s*=|<style|\son[a-z]+\s*=|javascript:", text);
        // What has this type is data: no browser runs it, and no policy asks after it.
        Assert.DoesNotMatch(@"<script(?![^>]*\ssrc=| type=""application/ld\+json"">)", text);
    }

    private static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("""[{(]t "(?<key>[^"]+)"(?=[\s})])""", RegexOptions.ExplicitCapture)]
    private static partial Regex StringKey();

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Tag();

    [GeneratedRegex("<!doctype html>|<meta[^>]*>")]
    private static partial Regex Doctype();
}
