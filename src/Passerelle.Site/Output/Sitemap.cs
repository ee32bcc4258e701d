using System.Text;
using System.Xml;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Output;

/// <summary>
/// What search engines read: <c>sitemap.xml</c>, for a site with a public address, and <c>robots.txt</c>. Neither holds
/// a date: nothing in the input says when a page last changed.
/// </summary>
internal static class Sitemap
{
    private const string FileName = "sitemap.xml";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The files for pages at these addresses.</summary>
    /// <param name="pages">Addresses of all pages.</param>
    /// <param name="site">Public address of the site without a final slash, or null.</param>
    public static IEnumerable<SiteFile> Files(IEnumerable<PageAddress> pages, string? site)
    {
        yield return new("robots.txt", Encoding.UTF8.GetBytes(Robots(site)));
        if (site is not null) yield return new(FileName, Map(pages.Where(page => page != Addresses.NotFound), site));
    }

    private static string Robots(string? site) =>
        "User-agent: *\nAllow: /\n" + (site is null ? "" : $"\nSitemap: {site}/{FileName}\n");

    private static byte[] Map(IEnumerable<PageAddress> pages, string site)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var path in pages.Select(page => page.Path).Order(StringComparer.Ordinal))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, new Uri(site + path).AbsoluteUri);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
