using System.Collections.Concurrent;
using Passerelle.Model;

namespace Passerelle.Site.Output;

/// <summary>Checks that each internal link of each page leads to a file of the site, and each anchor to an element.</summary>
public static class LinkCheck
{
    private static readonly Uri Server = new("http://site.invalid/");

    /// <summary>The links that lead nowhere, in the order of the pages.</summary>
    /// <param name="files">The site.</param>
    /// <param name="root">Where the site stands on its server, without a final slash; empty at the root.</param>
    /// <param name="others">Paths of files that are made apart from these.</param>
    public static ValueList<Diagnostic> Check(IReadOnlyList<SiteFile> files, string root = "", IEnumerable<string>? others = null)
    {
        var home = new Uri(Server, root + "/");
        var known = files.Select(file => file.Path).Concat(others ?? []).ToHashSet(StringComparer.Ordinal);
        var pages = files.Where(file => file.IsPage).ToList();
        var identifiers = pages.AsParallel().ToDictionary(page => page.Path, page => PageScan.Identifiers(page.Bytes.Span), StringComparer.Ordinal);
        var faults = new ConcurrentBag<(string Page, int Offset, Diagnostic Fault)>();
        Parallel.ForEach(pages, page =>
        {
            var origin = new Uri(home, page.Path);
            foreach (var link in PageScan.Links(page.Bytes.Span))
            {
                if (FaultOf(link.Target, origin, home, known, identifiers) is { } kind)
                    faults.Add((page.Path, link.Offset, kind.At(PlaceOf(page, link.Offset), link.Target)));
            }
        });
        return faults.OrderBy(f => f.Page, StringComparer.Ordinal).ThenBy(f => f.Offset).Select(f => f.Fault).ToValueList();
    }

    private static DiagnosticKind? FaultOf(string target, Uri origin, Uri home, HashSet<string> known, Dictionary<string, HashSet<string>> identifiers)
    {
        if (!Uri.TryCreate(origin, target, out var uri) || target.Length == 0) return SiteFaults.BrokenLink;
        if (uri.Host != Server.Host || uri.Scheme != Server.Scheme) return null;
        if (!home.IsBaseOf(uri)) return SiteFaults.BrokenLink;
        var path = Uri.UnescapeDataString(uri.AbsolutePath[home.AbsolutePath.Length..]);
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        if (!known.Contains(path)) return SiteFaults.BrokenLink;
        var fragment = Uri.UnescapeDataString(uri.Fragment.TrimStart('#'));
        return fragment.Length == 0 || (identifiers.TryGetValue(path, out var ids) && ids.Contains(fragment)) ? null : SiteFaults.BrokenAnchor;
    }

    private static SourceSpan PlaceOf(SiteFile page, int offset)
    {
        var before = page.Bytes.Span[..offset];
        return new SourceSpan(page.Path, before.Count((byte)'\n') + 1, offset - before.LastIndexOf((byte)'\n'), 0);
    }
}
