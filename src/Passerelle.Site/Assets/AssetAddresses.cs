using System.Collections.Frozen;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Assets;

/// <summary>Where each asset stands: templates name <c>site.css</c>, the file is <c>/assets/site-4K7QX2.css</c>.</summary>
/// <param name="files">File by logical name, relative to the folder of assets.</param>
/// <param name="folder">The folder of assets, with a final slash.</param>
public sealed class AssetAddresses(IReadOnlyDictionary<string, string> files, string folder = AssetAddresses.Folder)
{
    /// <summary>The folder of assets in the output folder.</summary>
    public const string Folder = "assets/";

    private readonly FrozenDictionary<string, PageAddress> addresses =
        files.ToFrozenDictionary(pair => pair.Key, pair => new PageAddress("/" + folder + pair.Value), StringComparer.Ordinal);

    /// <summary>The address of an asset.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such asset.</exception>
    public PageAddress this[string name] => addresses.GetValueOrDefault(name) ?? throw new KeyNotFoundException($"asset '{name}'");
}
