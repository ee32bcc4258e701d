using System.Diagnostics;
using System.Globalization;
using System.Text;
using Passerelle.Audit;
using Passerelle.Benchmarks.Audits;
using Passerelle.Benchmarks.Measuring;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Load;

namespace Passerelle.Benchmarks;

/// <summary>How long all rules take on a referential of so many entities, and which of them take longest.</summary>
internal sealed class AuditBenchmark(int entities, int runs)
{
    private const int WarmUps = 3;
    private const int Slowest = 10;

    /// <summary>Measures, and writes the section of the report.</summary>
    public string Measure()
    {
        var certifications = (entities + InventedReferential.EntitiesOfCertification - 1) / InventedReferential.EntitiesOfCertification;
        var read = CatalogueReader.Read(InputFolder.Of(InventedReferential.Files(certifications)));
        if (read.Catalogue is not { } catalogue) throw new InvalidOperationException(read.Diagnostics[0].Message(Language.English) + read.Diagnostics[0].Place);

        // The texts are taken apart anew each time, as in a check.
        (AuditReport Report, TimeSpan Time) Audit() => Timed(() => AuditRun.Of(catalogue, catalogue.Settings.AsOf.Value, new InputText(read.Sources)));
        var first = Audit().Time;
        for (var run = 0; run < WarmUps; run++) Audit();
        var (report, time) = Median.Of(runs, Audit, run => run.Time);

        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"A generated referential: {certifications:N0} certifications, {certifications * InventedReferential.EntitiesOfCertification:N0} entities (certifications, blocks, competencies, evaluations). Medians of {runs} runs in one process, after {WarmUps} to warm up.");
        text.AppendLine();
        text.AppendLine("| what | milliseconds |");
        text.AppendLine("|---|---:|");
        Row(text, $"all {RuleCatalog.All.Count} rules, {report.Findings.Count:N0} findings", time);
        Row(text, "the same, first time in the process", first);
        foreach (var (rule, alone) in RuleCatalog.All.Select(rule => (rule, TimeOf(rule, catalogue, read.Sources))).OrderByDescending(each => each.Item2).Take(Slowest))
            Row(text, $"{rule.Id} alone", alone);
        return text.ToString();
    }

    private TimeSpan TimeOf(Rule rule, Catalogue catalogue, InputSources sources)
    {
        (int Count, TimeSpan Time) Check() => Timed(() => rule.Check(new AuditContext(catalogue, catalogue.Settings.AsOf.Value, new InputText(sources))).Count());
        Check();
        return Median.Of(runs, Check, run => run.Time).Time;
    }

    private static (T Result, TimeSpan Time) Timed<T>(Func<T> work)
    {
        var clock = Stopwatch.StartNew();
        var result = work();
        return (result, clock.Elapsed);
    }

    private static void Row(StringBuilder text, string what, TimeSpan time) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"| {what} | {time.TotalMilliseconds:N1} |");
}
