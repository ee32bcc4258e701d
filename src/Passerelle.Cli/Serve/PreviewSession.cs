using System.Diagnostics;
using Passerelle.Cli.Auditing;
using Passerelle.Cli.Building;
using Passerelle.Cli.Reporting;
using Passerelle.Site.Sheets;
using Passerelle.Site.Templates;

namespace Passerelle.Cli.Serve;

/// <summary>Keeps the preview up to date with the files.</summary>
/// <param name="request">Which site.</param>
/// <param name="tools">Make the styles, the scripts and the index of search.</param>
/// <param name="press">Makes the sheets; null for a site without.</param>
/// <param name="verbose">Whether to show how long each step takes.</param>
/// <param name="terminal">Told of every attempt.</param>
internal sealed class PreviewSession(BuildRequest request, SiteTools tools, SheetPress? press, bool verbose, Terminal terminal)
{
    private static readonly TimeSpan BeforeRetry = TimeSpan.FromMilliseconds(500);

    private readonly TemplateCache templates = new();

    /// <summary>Makes the site once, away from the thread that serves.</summary>
    public Task<Attempt> MakeAsync(CancellationToken cancellation) => Task.Run(
        async () =>
        {
            var start = Stopwatch.GetTimestamp();
            var times = new StepTimes();
            var attempt = await new SitePipeline(request, tools, press, templates, times).RenderAsync(cancellation);
            DiagnosticPrinter.Print(attempt, terminal);
            if (verbose) StepTimesPrinter.Print(times, terminal);
            if (attempt.Audit is { Findings.Count: > 0 } audit) await terminal.Error.WriteLineAsync(new AuditSentences(attempt.Language).InPassing(audit));
            await terminal.Error.WriteLineAsync(Summary(attempt, Stopwatch.GetElapsedTime(start)));
            return attempt;
        },
        cancellation);

    /// <summary>Makes the site again after every change, until it is told to stop.</summary>
    public async Task FollowAsync(Preview preview, ChangeWatcher watcher, CancellationToken cancellation)
    {
        while (true)
        {
            await watcher.WaitAsync(cancellation);
            try
            {
                preview.Show(await MakeAsync(cancellation));
            }
            catch (IOException caughtWriting)
            {
                // An editor was just replacing a file; a moment later it is whole again.
                await terminal.Error.WriteLineAsync(caughtWriting.Message);
                await Task.Delay(BeforeRetry, cancellation);
                watcher.Signal();
            }
        }
    }

    private static string Summary(Attempt attempt, TimeSpan time)
    {
        var sentences = new Sentences(attempt.Language);
        return attempt.IsFit(strict: false)
            ? sentences.Made(attempt, time)
            : sentences.NotMade(attempt);
    }
}
