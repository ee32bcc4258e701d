using System.Globalization;

namespace Passerelle.Benchmarks;

/// <summary>
/// Measures, and writes the report: <c>dotnet run -c Release --project tests/Passerelle.Benchmarks -- import [fiches] [runs]</c>,
/// <c>layout [runs]</c>, <c>sheets [blocks] [runs]</c>, <c>audit [entities] [runs]</c> or <c>search [entities] [questions]</c>.
/// Figures belong here, never in a timed test: they depend on the machine.
/// </summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["read-through", var path]:
                ImportBenchmark.ReadThrough(path);
                return 0;
            case ["load-whole", var path]:
                ImportBenchmark.LoadWhole(path);
                return 0;
            case ["import", .. var counts]:
                Report.Write("Import", new ImportBenchmark(Count(counts, 0, 25_000), Count(counts, 1, 3)).Measure());
                return 0;
            case ["layout", .. var counts]:
                Report.Write("Layout", new LayoutBenchmark(Count(counts, 0, 15)).Measure());
                return 0;
            case ["sheets", .. var counts]:
                Report.Write("Sheets", new SheetBenchmark(Count(counts, 0, 1_000), Count(counts, 1, 3)).Measure());
                return 0;
            case ["audit", .. var counts]:
                Report.Write("Audit", new AuditBenchmark(Count(counts, 0, 10_000), Count(counts, 1, 15)).Measure());
                return 0;
            case ["search", .. var counts]:
                Report.Write("Search", new SearchBenchmark(Count(counts, 0, 10_000), Count(counts, 1, 2_000)).Measure());
                return 0;
            default:
                Console.Error.WriteLine("Usage: import [fiches] [runs] | layout [runs] | sheets [blocks] [runs] | audit [entities] [runs] | search [entities] [questions]");
                return 2;
        }
    }

    private static int Count(string[] counts, int index, int usual) =>
        counts.Length > index ? int.Parse(counts[index], NumberStyles.None, CultureInfo.InvariantCulture) : usual;
}
