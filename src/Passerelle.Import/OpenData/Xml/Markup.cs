using System.Net;
using System.Text.RegularExpressions;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>
/// The HTML that feeds of before V3 have inside their texts. It is taken off tag by tag, without a tree: linear in the length, however
/// tags are nested, and a lone &lt; of the text stays.
/// </summary>
internal static partial class Markup
{
    /// <summary>The text alone, a line for each line of the page; a text without HTML is left as it is.</summary>
    public static string Strip(string text)
    {
        if (!Tag().IsMatch(text) && !Entity().IsMatch(text)) return text;
        var source = Blanks().Replace(text, " ");
        var lines = WebUtility.HtmlDecode(Tag().Replace(source, InsteadOf)).Split('\n');
        return string.Join('\n', lines.Select(line => line.Trim(' ')).Where(line => line.Length > 0));
    }

    private static string InsteadOf(Match tag) => tag.Groups["name"].Value.ToLowerInvariant() switch
    {
        "li" when !IsEnd(tag) => "\n- ",
        "p" or "br" or "ul" or "ol" or "li" or "div" or "table" or "tr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "\n",
        "td" or "th" when !IsEnd(tag) => " ",
        _ => "",
    };

    private static bool IsEnd(Match tag) => tag.Value.StartsWith("</", StringComparison.Ordinal);

    [GeneratedRegex(
        @"</?(?<name>p|br|ul|ol|li|div|span|strong|b|em|i|u|a|font|h[1-6]|table|tbody|tr|td|th|sup|sub)"
        + @"(?:\s+[a-z:-]+\s*=\s*(?:""[^""<>]*""|'[^'<>]*'|[^\s""'<>]+))*\s*/?>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(
        "&(?:nbsp|amp|lt|gt|quot|[a-z]{1,2}quo|[a-z]{1,2}(?:acute|grave|circ|cedil|uml)|oelig|hellip|#[0-9]{2,6});",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Entity();

    [GeneratedRegex(@"[\t\r\n ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
