using System.Text;
using System.Text.Json;
using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Output;
using Passerelle.Site.Pages;
using Passerelle.Site.Sheets;

namespace Passerelle.Site.Search;

/// <summary>
/// Makes the index of search. It runs the theme's own scripts (<c>scripts/search/build.js</c>), so that texts are taken apart by the
/// same lines of code when they are indexed and when a page is asked. Node starts only for documents that were never indexed before.
/// </summary>
/// <param name="tools">Where MiniSearch is installed.</param>
/// <param name="cache">Where indexes are kept.</param>
public sealed class SearchIndexer(NodeTools tools, CacheFolder cache)
{
    private const string Scripts = "scripts/search/";
    private const string Program = Scripts + "build.js";
    private const string InputFile = "documents.json";

    // Without it, Node takes the scripts for modules of its old kind.
    private const string Manifest = """{"type":"module"}""";

    private readonly SheetCache kept = new(cache);

    /// <summary>Makes the files of the index; none for a theme without search.</summary>
    /// <param name="documents">What is to be found.</param>
    /// <param name="withFileNames">Whether addresses name <c>index.html</c>.</param>
    /// <param name="themeFiles">Path in the theme → full path.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="AssetException">Node is missing, or the scripts fail.</exception>
    public async Task<ValueList<SiteFile>> MakeAsync(
        ValueList<SearchDocument> documents, bool withFileNames, IReadOnlyDictionary<string, string> themeFiles, CancellationToken cancellation)
    {
        var scripts = await ScriptsAsync(themeFiles, cancellation);
        if (!scripts.ContainsKey(Program)) return [];
        var input = SearchInput.Of(documents, withFileNames);
        var key = Key(scripts, input);
        var index = kept.Find(key);
        if (index is null)
        {
            index = await IndexAsync(scripts, input, cancellation);
            kept.Keep(key, index);
            kept.Clear();
        }

        return FilesIn(index);
    }

    private static async Task<SortedDictionary<string, byte[]>> ScriptsAsync(IReadOnlyDictionary<string, string> themeFiles, CancellationToken cancellation)
    {
        var scripts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, file) in themeFiles.Where(file => file.Key.StartsWith(Scripts, StringComparison.Ordinal)))
            scripts[path] = await File.ReadAllBytesAsync(file, cancellation);
        return scripts;
    }

    // The scripts print an object of name → content.
    private static ValueList<SiteFile> FilesIn(byte[] index)
    {
        using var json = JsonDocument.Parse(index);
        return json.RootElement.EnumerateObject()
            .Select(file => new SiteFile(Addresses.SearchIndex(file.Name).File, Encoding.UTF8.GetBytes(file.Value.GetString()!)))
            .ToValueList();
    }

    private string Key(SortedDictionary<string, byte[]> scripts, byte[] input)
    {
        using var digest = new Digest();
        digest.Add(tools.Key);
        foreach (var (path, content) in scripts)
        {
            digest.Add(path);
            digest.Add(content);
        }

        digest.Add(input);
        return digest.Finish();
    }

    private async Task<byte[]> IndexAsync(SortedDictionary<string, byte[]> scripts, byte[] input, CancellationToken cancellation)
    {
        // Inside the folder of the tools, where the scripts find MiniSearch.
        var work = Path.Combine(await tools.FolderAsync(cancellation), "work", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(Path.Combine(work, Scripts));
        try
        {
            await File.WriteAllTextAsync(Path.Combine(work, "package.json"), Manifest, cancellation);
            await File.WriteAllBytesAsync(Path.Combine(work, InputFile), input, cancellation);
            foreach (var (path, content) in scripts)
            {
                var file = Path.Combine(work, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, content, cancellation);
            }

            var run = await ToolRun.StartAsync("node", [Program, InputFile], work, AssetFault.NodeMissing, cancellation);
            return run.ExitCode == 0 ? Encoding.UTF8.GetBytes(run.Output) : throw new AssetException(AssetFault.IndexerBroken, run.Errors.Trim());
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
