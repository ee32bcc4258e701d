using System.Collections.Concurrent;
using Passerelle.Site.Assets;

namespace Passerelle.Site.Sheets.Typst;

/// <summary>
/// Workers for one set of templates, started when there is a document for them and kept for the next one. One that is
/// lost is replaced. Safe to use from several threads.
/// </summary>
public sealed class TypstPool : IDisposable
{
    // A document of four pages takes 30 ms. One that takes a thousand times as long will never be done.
    private static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(30);

    // A worker may be lost by chance, for want of memory for instance. A document that costs two is at fault itself.
    private const int Attempts = 2;

    private readonly TypstProgram program;
    private readonly SheetTemplates templates;
    private readonly TimeSpan patience;
    private readonly ConcurrentBag<TypstWorker> idle = [];
    private readonly SemaphoreSlim places;

    /// <summary>A pool without a worker yet.</summary>
    /// <param name="program">What workers run.</param>
    /// <param name="templates">What they make documents with.</param>
    /// <param name="size">How many of them work at once.</param>
    /// <param name="patience">How long a document may take.</param>
    public TypstPool(TypstProgram program, SheetTemplates templates, int size, TimeSpan? patience = null)
    {
        this.program = program;
        this.templates = templates;
        this.patience = patience ?? UsualPatience;
        places = new(size);
    }

    /// <summary>Typesets a document as soon as a worker is free.</summary>
    /// <exception cref="AssetException">No worker can be started.</exception>
    public async Task<TypstAnswer> TypesetAsync(TypstDocument document, CancellationToken cancellation)
    {
        await places.WaitAsync(cancellation);
        try
        {
            var answer = await TryAsync(document, cancellation);
            for (var tried = 1; answer.Loss is not null && tried < Attempts; tried++) answer = await TryAsync(document, cancellation);
            return answer;
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Ends all workers that are at rest.</summary>
    public void Dispose()
    {
        foreach (var worker in idle) worker.Dispose();
        places.Dispose();
    }

    private async Task<TypstAnswer> TryAsync(TypstDocument document, CancellationToken cancellation)
    {
        if (!idle.TryTake(out var worker)) worker = await StartAsync(cancellation);
        var isWhole = false;
        try
        {
            var answer = await worker.TypesetAsync(document, patience, cancellation);
            isWhole = answer.Loss is null;
            return answer;
        }
        finally
        {
            if (isWhole) idle.Add(worker);
            else worker.Dispose();
        }
    }

    private async Task<TypstWorker> StartAsync(CancellationToken cancellation)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await TypstWorker.StartAsync(program, templates, cancellation);
            }
            catch (AssetException fault) when (fault.Fault == AssetFault.TypesetterBroken && tried < Attempts)
            {
                // One that is lost while it starts may be lost by chance too.
            }
        }
    }
}
