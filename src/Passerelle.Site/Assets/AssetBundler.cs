namespace Passerelle.Site.Assets;

/// <summary>Makes of a theme's styles and scripts the few files that pages load. Node starts only for a bundle that was never made before.</summary>
public sealed class AssetBundler(NodeTools tools, CacheFolder cache)
{
    private readonly BundleCache bundles = new(cache);
    private readonly Esbuild esbuild = new(tools);

    /// <summary>Bundles a theme.</summary>
    /// <param name="themeFiles">Path in the theme, with <c>/</c> → full path, after child themes have replaced files of their base.</param>
    /// <param name="brandCss">Content of <c>styles/brand.css</c>, which the program generates.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="AssetException">The theme has an error, or the tools cannot run.</exception>
    public async Task<AssetBundle> BuildAsync(
        IReadOnlyDictionary<string, string> themeFiles, string brandCss, CancellationToken cancellation = default)
    {
        var sources = await ThemeSources.ReadAsync(themeFiles, brandCss, cancellation);
        var bundle = await BundleAsync(sources, cancellation);
        return bundle.With(sources.Copied);
    }

    private async Task<AssetBundle> BundleAsync(ThemeSources sources, CancellationToken cancellation)
    {
        var key = BundleCache.Key(sources, tools.Key);
        if (await bundles.FindAsync(key, cancellation) is { } kept) return kept;

        await MakeAsync(key, sources, cancellation);
        return await bundles.FindAsync(key, cancellation) ?? throw new DirectoryNotFoundException($"The bundle {key} vanished from the cache.");
    }

    private async Task MakeAsync(string key, ThemeSources sources, CancellationToken cancellation)
    {
        // Inside the folder of the tools, packages are found as from any folder of a project, and by the same relative
        // path wherever the cache is: the written bytes do not depend on it.
        var work = Path.Combine(await tools.FolderAsync(cancellation), "work", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(work);
        try
        {
            await sources.LayIntoAsync(work, cancellation);
            var names = await esbuild.RunAsync(sources.Entries, work, cancellation);
            await bundles.KeepAsync(key, Path.Combine(work, Esbuild.OutputFolder), names, cancellation);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
