using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Passerelle.Import.Texts;

namespace Passerelle.Import.Pages;

/// <summary>
/// Turns a saved page into the lines of its text. Only the text is read: no script runs, nothing is asked from the network.
/// Tables become rows of pipes, with every cell in its column.
/// </summary>
internal static partial class PageHtml
{
    /// <summary>Deepest nesting of elements.</summary>
    public const int DeepestElement = 512;

    private const string Titles = "h1.title--page--generic, h2.title--page--generic, main h1, h1";

    private static readonly string[] Closed = ["P", "LI", "TR", "TD", "TH", "THEAD", "TBODY", "TFOOT", "DT", "DD", "OPTION", "COLGROUP", "RP", "RT"];

    private static readonly string[] Void =
        ["AREA", "BASE", "BR", "COL", "EMBED", "HR", "IMG", "INPUT", "LINK", "META", "PARAM", "SOURCE", "TRACK", "WBR"];

    /// <summary>Whether a text is HTML.</summary>
    public static bool IsHtml(string text) => Beginning().IsMatch(text);

    /// <summary>Whether HTML comes from the site of the register, by the names that its elements have there.</summary>
    public static bool IsOfRegister(string html) => html.Contains("fcpt-certification", StringComparison.Ordinal);

    /// <summary>
    /// The parser asks of every element what stands open above it, so the depth is counted before. Elements that may be left unclosed
    /// do not count: they cannot stand in one another without others between.
    /// </summary>
    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var text = html.AsSpan(tag.Index, tag.Length);
            var name = text.Trim("</").ToString().ToUpperInvariant();
            if (Void.Contains(name) || Closed.Contains(name)) continue;
            if (text[1] != '/') depth++;
            else if (depth > 0) depth--;
            if (depth > DeepestElement) return true;
        }

        return false;
    }

    /// <summary>The page of a saved file.</summary>
    /// <exception cref="Sources.ImportException">Its elements are nested too deep.</exception>
    public static Page Read(string html, string name)
    {
        if (IsTooDeep(html)) throw PageFaults.Refusal(PageFaults.TooDeep, name, $"{DeepestElement}");
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        var title = document.QuerySelector(Titles);
        var lines = new HtmlLines();
        if ((document.QuerySelector("main") ?? document.Body) is { } body) lines.Add(body);
        return new(
            name,
            [.. lines.Close().Select(PageLines.WithoutGaps).Where(PageLines.IsContent)],
            title is null ? null : new PageLine(HtmlLines.Words(title), HtmlLines.LineOf(title)),
            KeepsColumns: true);
    }

    [GeneratedRegex(@"\A\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|main|div|!--)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9:-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
