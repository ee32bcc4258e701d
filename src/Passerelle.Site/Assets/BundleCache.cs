using System.Text.Json;

namespace Passerelle.Site.Assets;

/// <summary>Bundles made before, on disk, each under the digest of all that decides about it.</summary>
internal sealed class BundleCache(CacheFolder cache)
{
    private const string NamesFile = "names.json";
    private const string FilesFolder = "files";

    private readonly string folder = Path.Combine(cache.Path, "bundles");

    /// <summary>The digest of sources, options and tools.</summary>
    public static string Key(ThemeSources sources, string toolsKey)
    {
        using var digest = new Digest();
        digest.Add(toolsKey);
        foreach (var option in Esbuild.Options) digest.Add(option);
        foreach (var (path, content) in sources.Bundled)
        {
            digest.Add(path);
            digest.Add(content);
        }

        return digest.Finish();
    }

    /// <summary>The bundle of this key, or null where it was never made.</summary>
    public async Task<AssetBundle?> FindAsync(string key, CancellationToken cancellation)
    {
        var entry = Entry(key);
        if (!entry.Exists) return null;
        await using var json = File.OpenRead(Path.Combine(entry.Path, NamesFile));
        var names = await JsonSerializer.DeserializeAsync<Dictionary<string, string>>(json, cancellationToken: cancellation)
            ?? throw new InvalidDataException($"{json.Name} holds no names.");
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(entry.Path, FilesFolder)))
            files[Path.GetFileName(file)] = await File.ReadAllBytesAsync(file, cancellation);
        return AssetBundle.Of(files, names);
    }

    /// <summary>Keeps the files of a folder, which are moved away, under a key.</summary>
    public async Task KeepAsync(string key, string written, Dictionary<string, string> names, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        await Entry(key).FillAsync(async target =>
        {
            Directory.Move(written, Path.Combine(target, FilesFolder));
            await using var json = File.Create(Path.Combine(target, NamesFile));
            await JsonSerializer.SerializeAsync(json, names, cancellationToken: cancellation);
        });
    }

    private CacheEntry Entry(string key) => new(Path.Combine(folder, key));
}
