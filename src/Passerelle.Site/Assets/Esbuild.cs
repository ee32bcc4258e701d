using System.Text.Json;

namespace Passerelle.Site.Assets;

/// <summary>One run of esbuild over sources that lie in a folder.</summary>
internal sealed class Esbuild(NodeTools tools)
{
    public const string OutputFolder = "out";

    private const string Metafile = "meta.json";

    /// <summary>All that decides about the result beside the sources. New syntax stays as written: light-dark(), layers, relative colours.</summary>
    public static readonly string[] Options =
    [
        "--bundle", "--minify", "--target=esnext", "--format=iife", "--charset=utf8", "--legal-comments=eof",
        "--entry-names=[name]-[hash]", "--asset-names=[name]-[hash]", "--chunk-names=[name]-[hash]",
        "--loader:.woff2=file", "--loader:.svg=file", "--loader:.png=file", "--loader:.webp=file", "--loader:.jpg=file",
        "--log-override:css-syntax-error=error", "--log-override:unsupported-css-property=error",
        "--color=false", "--log-level=warning", "--log-limit=0",
        $"--outdir={OutputFolder}", $"--metafile={Metafile}",
    ];

    /// <summary>Bundles the entries and answers with logical name → name of the written file.</summary>
    public async Task<Dictionary<string, string>> RunAsync(IEnumerable<string> entries, string folder, CancellationToken cancellation)
    {
        var run = await tools.RunAsync("esbuild/bin/esbuild", entries.Concat(Options), folder, cancellation);
        if (run.ExitCode != 0) throw Fault(run);
        await using var metafile = File.OpenRead(Path.Combine(folder, Metafile));
        using var meta = await JsonDocument.ParseAsync(metafile, cancellationToken: cancellation);
        return Names(meta.RootElement.GetProperty("outputs"));
    }

    private static AssetException Fault(ToolRun run)
    {
        var places = EsbuildErrors.Read(run.Errors);
        return places.Count > 0
            ? new AssetException(AssetFault.BundleFailed, places: places)
            : new AssetException(AssetFault.BundlerBroken, run.Errors.Trim());
    }

    private static Dictionary<string, string> Names(JsonElement outputs) =>
        outputs.EnumerateObject()
            .Select(output => (Logical: Path.GetFileName(Source(output.Value)), Written: output.Name[(OutputFolder.Length + 1)..]))
            .DistinctBy(name => name.Logical)
            .ToDictionary(name => name.Logical, name => name.Written, StringComparer.Ordinal);

    // An entry says which source it stands for; a font or an image has no other source than itself.
    private static string Source(JsonElement output) =>
        output.TryGetProperty("entryPoint", out var entry)
            ? entry.GetString()!
            : output.GetProperty("inputs").EnumerateObject().Single().Name;
}
