using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Passerelle.Benchmarks.Measuring;
using Passerelle.Benchmarks.Register;

namespace Passerelle.Benchmarks;

/// <summary>How fast a whole register is imported, and in how much memory; beside it, the least and the usual way to read such a file.</summary>
internal sealed class ImportBenchmark(int fiches, int runs)
{
    private const double Megabyte = 1e6;

    /// <summary>Reads through a feed and keeps nothing: no import can be faster.</summary>
    public static void ReadThrough(string path)
    {
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
        }
    }

    /// <summary>Loads the feed as a document, which is how such files are usually read, and counts the fiches.</summary>
    public static void LoadWhole(string path) => Console.WriteLine(XDocument.Load(path).Root!.Elements("FICHE").Count());

    /// <summary>Measures, and writes the section of the report.</summary>
    public string Measure()
    {
        var work = Directory.CreateTempSubdirectory("passerelle-bench-").FullName;
        try
        {
            var feed = Path.Combine(work, "register.xml");
            InventedRegister.Write(feed, fiches);
            var megabytes = new FileInfo(feed).Length / Megabyte;
            var floor = Median.Of(runs, () => ChildRun.Of("dotnet", Own, "read-through", feed), run => run.Time);
            var document = Median.Of(runs, () => ChildRun.Of("dotnet", Own, "load-whole", feed), run => run.Time);
            var dry = Median.Of(runs, () => ChildRun.Of("dotnet", [Program, .. Import(feed, Path.Combine(work, "none")), "--dry-run"]), run => run.Time);
            var whole = Median.Of(runs, () => ImportAfresh(feed, Path.Combine(work, "input")), run => run.Time);
            return Section(megabytes, [("read through, nothing kept (floor)", floor), ("loaded as one document (`XDocument`)", document), ("`import --all --dry-run`", dry), ("`import --all`, files written", whole)]);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory.Replace("tests/Passerelle.Benchmarks", "src/Passerelle.Cli", StringComparison.Ordinal), "passerelle.dll");

    private static string Own => Path.Combine(AppContext.BaseDirectory, "Passerelle.Benchmarks.dll");

    private static string[] Import(string feed, string target) => ["import", feed, "--to", target, "--all", "--as-of", "2026-11-21", "--format", "json"];

    private static ChildRun ImportAfresh(string feed, string target)
    {
        if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        return ChildRun.Of("dotnet", [Program, .. Import(feed, target)]);
    }

    private string Section(double megabytes, IEnumerable<(string Name, ChildRun Run)> rows)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"A generated register of {fiches:N0} fiches, {megabytes:N0} MB. Medians of {runs} runs, each a process of its own, start included.");
        text.AppendLine();
        text.AppendLine("| way | seconds | fiches a second | MB a second | peak memory, MB |");
        text.AppendLine("|---|---:|---:|---:|---:|");
        foreach (var (name, run) in rows)
        {
            var seconds = run.Time.TotalSeconds;
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {seconds:N1} | {fiches / seconds:N0} | {megabytes / seconds:N0} | {run.PeakMemory / Megabyte:N0} |");
        }

        return text.ToString();
    }
}
