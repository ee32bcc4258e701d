using System.Text;

namespace Passerelle.Site.Output;

/// <summary>A link as it stands in a rendered page.</summary>
/// <param name="Target">Value of the attribute.</param>
/// <param name="Offset">Where it begins, in bytes.</param>
internal readonly record struct FoundLink(string Target, int Offset);

/// <summary>
/// The identifiers and the links of a rendered page, found by a scan of its bytes: templates always write
/// attributes in double quotes, so that nothing needs to be parsed on the way of the build.
/// </summary>
internal static class PageScan
{
    private static ReadOnlySpan<byte> Id => " id=\""u8;

    private static ReadOnlySpan<byte> Href => " href=\""u8;

    private static ReadOnlySpan<byte> Source => " src=\""u8;

    public static HashSet<string> Identifiers(ReadOnlySpan<byte> html)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in Values(html, Id)) found.Add(link.Target);
        return found;
    }

    public static List<FoundLink> Links(ReadOnlySpan<byte> html) => [.. Values(html, Href), .. Values(html, Source)];

    private static List<FoundLink> Values(ReadOnlySpan<byte> html, ReadOnlySpan<byte> attribute)
    {
        var found = new List<FoundLink>();
        for (var at = 0; ;)
        {
            var step = html[at..].IndexOf(attribute);
            if (step < 0) return found;
            at += step + attribute.Length;
            var length = html[at..].IndexOf((byte)'"');
            if (length < 0) return found;
            found.Add(new(System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(html.Slice(at, length))), at));
            at += length;
        }
    }
}
