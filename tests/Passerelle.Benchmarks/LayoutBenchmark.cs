using System.Diagnostics;
using System.Globalization;
using System.Text;
using Passerelle.Benchmarks.Graphs;
using Passerelle.Benchmarks.Measuring;
using Passerelle.Site.Graphs;

namespace Passerelle.Benchmarks;

/// <summary>How long it takes to lay out a drawing, text included.</summary>
internal sealed class LayoutBenchmark(int runs)
{
    private const int WarmUps = 5;

    // Blocks that are obtained with any earlier ones, as in a catalogue; and a size once more in long chains, which no catalogue has.
    private static readonly (int Nodes, int Reach)[] Shapes = [(50, 50), (200, 200), (500, 500), (500, 40), (2000, 2000)];

    /// <summary>Measures, and writes the section of the report.</summary>
    public string Measure()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Generated bridges: sets of two to five blocks, joined, that give a block; one in three is direct. Medians of {runs} runs in one process, after {WarmUps} to warm up.");
        text.AppendLine();
        text.AppendLine("| nodes | edges | layers | milliseconds |");
        text.AppendLine("|---:|---:|---:|---:|");
        foreach (var graph in Shapes.Select(shape => InventedBridges.Of(shape.Nodes, shape.Reach)))
        {
            for (var run = 0; run < WarmUps; run++) GraphLayout.Of(graph, TextMeasure.Estimated);
            var (drawing, time) = Median.Of(runs, () => Timed(graph), run => run.Time);
            var layers = drawing.Nodes.Select(node => node.X + (node.Width / 2)).Distinct().Count();
            text.AppendLine(CultureInfo.InvariantCulture, $"| {graph.Nodes.Count:N0} | {graph.Edges.Count:N0} | {layers} | {time.TotalMilliseconds:N1} |");
        }

        return text.ToString();
    }

    private static (PlacedGraph Drawing, TimeSpan Time) Timed(Graph graph)
    {
        var clock = Stopwatch.StartNew();
        var drawing = GraphLayout.Of(graph, TextMeasure.Estimated);
        return (drawing, clock.Elapsed);
    }
}
