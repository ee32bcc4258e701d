using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Sheets.Contents;
using Passerelle.Site.Sheets.Typst;

namespace Passerelle.Site.Sheets;

/// <summary>What came of one sheet.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Bytes">The document, or null where it could not be made.</param>
/// <param name="Said">What was said of it where it was typeset just now.</param>
public sealed record PressedSheet(TypesetSheet Sheet, byte[]? Bytes, TypstAnswer? Said = null);

/// <summary>
/// Typesets sheets: what was made before is taken from the cache, the rest is made by as many workers as there are cores.
/// Workers are kept from one time to the next, which a preview profits from.
/// </summary>
public sealed class SheetPress : IDisposable
{
    private readonly TypstProgram program;
    private readonly SheetCache cache;
    private readonly IProgress<SheetProgress>? progress;
    private readonly SemaphoreSlim turn = new(1);
    private (string Key, TypstPool Pool)? workers;

    /// <summary>A press without a worker yet.</summary>
    /// <param name="program">What workers run.</param>
    /// <param name="cache">Where documents are kept.</param>
    /// <param name="progress">Told of each sheet.</param>
    public SheetPress(TypstProgram program, CacheFolder cache, IProgress<SheetProgress>? progress = null)
    {
        this.program = program;
        this.cache = new SheetCache(cache);
        this.progress = progress;
    }

    /// <summary>Makes sure that sheets can be made, as far as that is known beforehand.</summary>
    /// <exception cref="AssetException">Node is missing or too old.</exception>
    public Task RequireAsync(CancellationToken cancellation) => program.RequireAsync(cancellation);

    /// <summary>Makes sheets, in the order of the list. What is wrong with them is in the result.</summary>
    /// <param name="sheets">What to make.</param>
    /// <param name="templates">The templates of the theme.</param>
    /// <param name="cancellation">Stops the work, and the workers that are in the middle of it.</param>
    /// <exception cref="AssetException">Node or its packages cannot be had.</exception>
    public async Task<ValueList<PressedSheet>> MakeAsync(ValueList<TypesetSheet> sheets, SheetTemplates templates, CancellationToken cancellation)
    {
        // One batch at a time: the next one may come with other templates, and these workers end then.
        await turn.WaitAsync(cancellation);
        try
        {
            return await MakeAllAsync(sheets, templates, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Writes sheets that need no worker, in the order of the list.</summary>
    public ValueList<byte[]> Write(ValueList<WrittenSheet> sheets, CancellationToken cancellation)
    {
        var written = sheets.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Write).ToValueList();
        cache.Clear();
        return written;
    }

    /// <summary>Ends the workers.</summary>
    public void Dispose()
    {
        workers?.Pool.Dispose();
        turn.Dispose();
    }

    private async Task<ValueList<PressedSheet>> MakeAllAsync(ValueList<TypesetSheet> sheets, SheetTemplates templates, CancellationToken cancellation)
    {
        var pool = PoolFor(templates);
        var made = new PressedSheet[sheets.Count];
        var done = 0;
        // Twice as many as there are workers: a sheet is composed while they are busy with others.
        var options = new ParallelOptions { MaxDegreeOfParallelism = 2 * Environment.ProcessorCount, CancellationToken = cancellation };
        await Parallel.ForEachAsync(Enumerable.Range(0, sheets.Count), options, async (at, stop) =>
        {
            made[at] = await MakeAsync(sheets[at], templates, pool, stop);
            progress?.Report(new(Interlocked.Increment(ref done), sheets.Count));
        });
        cache.Clear();
        return made.ToValueList();
    }

    private async Task<PressedSheet> MakeAsync(TypesetSheet sheet, SheetTemplates templates, TypstPool pool, CancellationToken cancellation)
    {
        var key = SheetCache.Key(program, templates, sheet);
        if (cache.Find(key) is { } kept) return new(sheet, kept);

        var answer = await pool.TypesetAsync(Document(sheet), cancellation);
        // A document with warnings is typeset again next time, so that they are told again.
        if (answer is { Bytes: { } made, Messages.Count: 0 }) cache.Keep(key, made);
        return new(sheet, answer.Bytes, answer);
    }

    private static TypstDocument Document(TypesetSheet sheet)
    {
        var composed = sheet.Compose();
        return new(sheet.Template, composed.Json, sheet.Day, composed.QrAddress is { } address ? QrModules.Of(address) : null, sheet.Format);
    }

    private byte[] Write(WrittenSheet sheet)
    {
        if (sheet.Says is not { } says) return sheet.Write();
        var key = SheetCache.Key(sheet.Name, says());
        if (cache.Find(key) is { } kept) return kept;
        var made = sheet.Write();
        cache.Keep(key, made);
        return made;
    }

    private TypstPool PoolFor(SheetTemplates templates)
    {
        if (workers?.Key == templates.Key) return workers.Value.Pool;
        workers?.Pool.Dispose();
        workers = (templates.Key, new TypstPool(program, templates, Environment.ProcessorCount));
        return workers.Value.Pool;
    }
}
