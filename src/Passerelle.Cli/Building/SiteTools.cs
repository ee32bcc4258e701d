using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Search;

namespace Passerelle.Cli.Building;

/// <summary>What makes with Node what C# does not: styles and scripts, and the index of search.</summary>
/// <param name="Bundler">Makes the styles and scripts.</param>
/// <param name="Indexer">Makes the index.</param>
internal sealed record SiteTools(AssetBundler Bundler, SearchIndexer Indexer)
{
    /// <summary>The tools of this user, in their cache.</summary>
    public static SiteTools Of(Terminal terminal, IProgress<BilingualText> progress)
    {
        var cache = CacheFolder.From(terminal.Variable);
        var node = new NodeTools(NodePackage.OfProgram, cache, progress);
        return new(new AssetBundler(node, cache), new SearchIndexer(node, cache));
    }
}
