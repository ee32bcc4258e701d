using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Passerelle.EndToEnd.Running;

/// <summary>A page of the built site as a tree.</summary>
internal sealed record ParsedPage(string Address, IDocument Document);

/// <summary>All HTML files of the built site, parsed once for all tests that only read them.</summary>
internal static class ParsedSite
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<ParsedPage>> ByFolder = new(StringComparer.Ordinal);

    public static IReadOnlyList<ParsedPage> Of(SiteFixture site) => ByFolder.GetOrAdd(site.Folder, ParseAll);

    public static IDocument Parse(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));

    private static IReadOnlyList<ParsedPage> ParseAll(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new ParsedPage("/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), Parse(file))),
    ];
}
