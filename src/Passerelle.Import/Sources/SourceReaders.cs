using Passerelle.Import.OpenData.Xml;
using Passerelle.Import.Pages;

namespace Passerelle.Import.Sources;

/// <summary>The readers of fiches that live in other rooms: the only place where sources meet them.</summary>
internal static class SourceReaders
{
    public static bool LooksLikePage(string text) => PageSource.LooksLikePage(text);

    public static FicheSource Page(string text, string name) => new PageSource(text, name);

    public static FicheSource Feed(SourceEntry entry) => new FeedSource(entry.Name, entry.Open);
}
