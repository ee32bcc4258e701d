using System.Text.RegularExpressions;

namespace Passerelle.EndToEnd.Running;

/// <summary>The headers that <c>netlify.toml</c> sets for every page.</summary>
internal static partial class NetlifyHeaders
{
    public static IReadOnlyDictionary<string, string> OfAllPages()
    {
        var section = AllPages().Match(File.ReadAllText(Path.Combine(Repository.Root, "netlify.toml"))).Groups["values"].Value;
        return Header().Matches(section).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"for\s*=\s*""/\*""\s*\[headers\.values\](?<values>[^\[]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex AllPages();

    [GeneratedRegex(@"^\s*""?(?<name>[\w-]+)""?\s*=\s*""(?<value>[^""]*)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Header();
}
