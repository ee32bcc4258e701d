using System.Globalization;
using System.Text;
using System.Xml;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Output;

/// <summary>
/// What search engines read: <c>sitemap.xml</c>, for a site with a public address, and <c>robots.txt</c>. The map dates the
/// pages of certifications by what the fiche dates, never by the clock; it dates no other page.
/// </summary>
internal static class Sitemap
{
    private const string FileName = "sitemap.xml";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The files for pages at these addresses.</summary>
    /// <param name="pages">Heads of all pages.</param>
    /// <param name="site">Public address of the site without a final slash, or null.</param>
    public static IEnumerable<SiteFile> Files(IEnumerable<PageHead> pages, string? site)
    {
        yield return new("robots.txt", Encoding.UTF8.GetBytes(Robots(site)));
        if (site is not null) yield return new(FileName, Map(pages.Where(page => page.Address != Addresses.NotFound), site));
    }

    private static string Robots(string? site) =>
        "User-agent: *\nAllow: /\n" + (site is null ? "" : $"\nSitemap: {site}/{FileName}\n");

    private static byte[] Map(IEnumerable<PageHead> pages, string site)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in pages.OrderBy(page => page.Address.Path, StringComparer.Ordinal))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, new Uri(site + page.Address.Path).AbsoluteUri);
                if (page.ChangedOn is { } day) xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
