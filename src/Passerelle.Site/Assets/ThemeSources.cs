using System.Text;

namespace Passerelle.Site.Assets;

/// <summary>The files of a theme that browsers get, in bytes: those that are bundled, and those that are copied.</summary>
internal sealed class ThemeSources
{
    public const string Styles = "styles/site.css";
    public const string Scripts = "scripts/site.js";

    private const string PageScripts = "scripts/pages/";
    private const string Brand = "styles/brand.css";
    private const string Static = "static/";

    // Templates, strings and sheets of a theme do not reach the bundler: changing one must not start Node.
    private static readonly string[] BundledFolders = ["styles/", "scripts/", "fonts/", "images/"];

    private ThemeSources(SortedDictionary<string, byte[]> bundled, Dictionary<string, ReadOnlyMemory<byte>> copied)
    {
        Bundled = bundled;
        Copied = copied;
    }

    /// <summary>Path in the theme → content, in ordinal order.</summary>
    public SortedDictionary<string, byte[]> Bundled { get; }

    /// <summary>Path below <c>static/</c> → content.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Copied { get; }

    /// <summary>The files where bundling begins: those of all pages, and one script for each kind of page that has its own.</summary>
    public IEnumerable<string> Entries => Bundled.Keys.Where(path =>
        path is Styles or Scripts || path.StartsWith(PageScripts, StringComparison.Ordinal));

    public static async Task<ThemeSources> ReadAsync(
        IReadOnlyDictionary<string, string> themeFiles, string brandCss, CancellationToken cancellation)
    {
        var bundled = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var copied = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (path, file) in themeFiles)
        {
            if (path.StartsWith(Static, StringComparison.Ordinal))
                copied[path[Static.Length..]] = await File.ReadAllBytesAsync(file, cancellation);
            else if (BundledFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
                bundled[path] = await File.ReadAllBytesAsync(file, cancellation);
        }

        if (!bundled.ContainsKey(Styles)) throw new AssetException(AssetFault.NoStyles);
        bundled[Brand] = Encoding.UTF8.GetBytes(brandCss);
        return new ThemeSources(bundled, copied);
    }

    /// <summary>Writes what is bundled into a folder.</summary>
    public async Task LayIntoAsync(string folder, CancellationToken cancellation)
    {
        foreach (var (path, content) in Bundled)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await File.WriteAllBytesAsync(target, content, cancellation);
        }
    }
}
