using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Passerelle.Benchmarks.Measuring;
using Passerelle.Benchmarks.Searching;
using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Output;
using Passerelle.Site.Search;
using Passerelle.Site.Templates;

namespace Passerelle.Benchmarks;

/// <summary>How much search weighs, and how fast it answers. The scripts of the theme run in Node, which has the engine of Chromium.</summary>
internal sealed class SearchBenchmark(int entities, int questions)
{
    private const double Kilobyte = 1e3;

    private readonly CacheFolder cache = CacheFolder.OfUser();

    /// <summary>Measures, and writes the section of the report.</summary>
    public string Measure()
    {
        var work = Directory.CreateTempSubdirectory("passerelle-bench-").FullName;
        try
        {
            return MeasureAsync(work).GetAwaiter().GetResult();
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private async Task<string> MeasureAsync(string work)
    {
        var node = new NodeTools(NodePackage.OfProgram, cache);
        var theme = Theme.Find("default", [Path.Combine(Report.Root, "themes")]);
        var assets = await new AssetBundler(node, cache).BuildAsync(theme.Files, BrandColour.Default.Css);
        var script = Compressed(assets.Files[assets.Names["search.js"]].Span);
        Lay(work, theme, await node.FolderAsync(CancellationToken.None));

        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Invented documents, words of a vocabulary of 6,000. Sizes are kB, gzip; the script of search, MiniSearch included, is {script / Kilobyte:N1} of them in each first question. Times are milliseconds of the processor, for the index at build milliseconds of the clock, start of Node included; {questions:N0} questions: words whole, begun and misspelt, alone and together, and codes.");
        text.AppendLine();
        text.AppendLine("| what | first question, kB | all parts, kB | indexed at build | opened: first part | all parts | answer: median | 95 % | slowest |");
        text.AppendLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (name, documents) in Shapes())
        {
            var indexer = new SearchIndexer(node, new CacheFolder(Path.Combine(work, "cache", name)));
            var (files, time) = await TimedAsync(() => indexer.MakeAsync(documents, withFileNames: false, theme.Files, CancellationToken.None));
            var answers = Answers(work, files);
            var sizes = files.Select(file => Compressed(file.Bytes.Span)).ToList();
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {(script + sizes[0]) / Kilobyte:N1} | {(script + sizes.Sum()) / Kilobyte:N1} | {time.TotalMilliseconds:N0} | {answers.First:N1} | {answers.All:N1} | {answers.Median:N1} | {answers.NinetyFive:N1} | {answers.Slowest:N1} |");
        }

        return text.ToString();
    }

    private IEnumerable<(string Name, ValueList<SearchDocument> Documents)> Shapes()
    {
        foreach (var size in new[] { 1_000, entities })
        {
            var certifications = (size + InventedDocuments.EntitiesOfCertification - 1) / InventedDocuments.EntitiesOfCertification;
            var documents = InventedDocuments.Referential(certifications).ToValueList();
            yield return ($"{documents.Count:N0} entities, {certifications} of them certifications", documents);
        }

        yield return ("1,000 certifications and blocks, nothing below", InventedDocuments.CertificationsAndBlocks(1_000).ToValueList());
    }

    // The script that measures lies beside those that it runs, and all of them find MiniSearch.
    private static void Lay(string work, Theme theme, string tools)
    {
        Directory.CreateDirectory(Path.Combine(work, "scripts", "search"));
        foreach (var (path, file) in theme.Files.Where(file => file.Key.StartsWith("scripts/search/", StringComparison.Ordinal))) File.Copy(file, Path.Combine(work, path));
        File.Copy(Path.Combine(Report.Folder, "Searching", "measure.mjs"), Path.Combine(work, "measure.mjs"));
        File.WriteAllText(Path.Combine(work, "package.json"), """{"type":"module"}""");
        Directory.CreateSymbolicLink(Path.Combine(work, "node_modules"), Path.Combine(tools, "node_modules"));
    }

    private Answered Answers(string work, ValueList<SiteFile> files)
    {
        var folder = Path.Combine(work, "recherche");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var file in files) File.WriteAllBytes(Path.Combine(work, file.Path), file.Bytes.Span);
        var run = ChildRun.Of("node", Path.Combine(work, "measure.mjs"), folder, questions.ToString(CultureInfo.InvariantCulture));
        return JsonSerializer.Deserialize<Answered>(run.LastLine, JsonSerializerOptions.Web)!;
    }

    private static async Task<(T Result, TimeSpan Time)> TimedAsync<T>(Func<Task<T>> work)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        var result = await work();
        return (result, System.Diagnostics.Stopwatch.GetElapsedTime(start));
    }

    private static long Compressed(ReadOnlySpan<byte> bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(bytes);
        return target.Length;
    }

    /// <summary>What <c>measure.mjs</c> prints, in milliseconds.</summary>
    private sealed record Answered(double First, double All, double Median, double NinetyFive, double Slowest);
}
