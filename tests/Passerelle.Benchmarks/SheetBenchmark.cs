using System.Globalization;
using System.Text;
using Passerelle.Benchmarks.Measuring;
using Passerelle.Benchmarks.Register;

namespace Passerelle.Benchmarks;

/// <summary>How long the sheets of many blocks take: made for the first time, and when nothing has changed.</summary>
internal sealed class SheetBenchmark(int blocks, int runs)
{
    private const double Megabyte = 1e6;
    private const string Step = "sheets";

    /// <summary>Measures, and writes the section of the report.</summary>
    public string Measure()
    {
        var work = Directory.CreateTempSubdirectory("passerelle-bench-").FullName;
        try
        {
            InventedSite.Write(Path.Combine(work, "one", "input"), 1);
            InventedSite.Write(Path.Combine(work, "input"), blocks);
            // Installs the tools, which is not what is measured.
            Build(work, Path.Combine(work, "one", "input"));
            var without = Median.Of(runs, () => Build(work, Path.Combine(work, "input"), "--no-sheets"), run => run.Time);
            var first = Median.Of(runs, () => BuildAfresh(work), StepOf);
            var second = Median.Of(runs, () => Build(work, Path.Combine(work, "input")), StepOf);
            return Section(without, first, second, Sheets(work));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory.Replace("tests/Passerelle.Benchmarks", "src/Passerelle.Cli", StringComparison.Ordinal), "passerelle.dll");

    private static ChildRun BuildAfresh(string work)
    {
        Directory.Delete(Path.Combine(work, "cache", "sheets"), recursive: true);
        return Build(work, Path.Combine(work, "input"));
    }

    private static ChildRun Build(string work, string input, params string[] more)
    {
        var environment = new Dictionary<string, string> { ["PASSERELLE_CACHE"] = Path.Combine(work, "cache") };
        return ChildRun.Of(environment, "dotnet", [Program, "build", "--input", input, "--output", Path.Combine(work, "output"), "--verbose", .. more]);
    }

    private static int Sheets(string work) => Directory.EnumerateFiles(Path.Combine(work, "output"), "*.pdf", SearchOption.AllDirectories).Count();

    // "sheets    4521.3 ms", as --verbose prints it.
    private static TimeSpan StepOf(ChildRun run)
    {
        var words = run.Errors.Split('\n').First(line => line.StartsWith(Step + " ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return TimeSpan.FromMilliseconds(double.Parse(words[1], CultureInfo.InvariantCulture));
    }

    private string Section(ChildRun without, ChildRun first, ChildRun second, int sheets)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"An invented site of {blocks:N0} blocks: {sheets:N0} PDF sheets. Medians of {runs} runs; the tools are installed, the cache of sheets is empty at first.");
        text.AppendLine();
        text.AppendLine("| build | whole build, s | step `sheets`, s | ms a sheet | peak memory of the program, MB |");
        text.AppendLine("|---|---:|---:|---:|---:|");
        text.AppendLine(CultureInfo.InvariantCulture, $"| without sheets | {without.Time.TotalSeconds:N1} | | | {without.PeakMemory / Megabyte:N0} |");
        foreach (var (name, run) in new[] { ("first", first), ("second, nothing changed", second) })
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {run.Time.TotalSeconds:N1} | {StepOf(run).TotalSeconds:N2} | {StepOf(run).TotalMilliseconds / sheets:N2} | {run.PeakMemory / Megabyte:N0} |");
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"Memory of all workers together: {At(first, 0.25):N0} MB after a quarter of the time, {At(first, 0.5):N0} MB after half, {At(first, 0.95):N0} MB near the end.");
        return text.ToString();
    }

    private static double At(ChildRun run, double share) => run.ChildrenMemory is [_, ..] looks ? looks[(int)(looks.Count * share)] / Megabyte : 0;
}
