using System.Diagnostics;
using Passerelle.Site.Assets;

namespace Passerelle.Site.Sheets.Typst;

/// <summary>One process that typesets documents, one after the other. It ends with its input, so none survives the program.</summary>
internal sealed class TypstWorker : IDisposable
{
    private const int LinesKept = 12;

    // Starting takes a tenth of a second; a machine with much else to do may need long for it all the same.
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(1);

    private readonly Process process;
    private readonly LastLines said = new(LinesKept);
    private int asked;

    private TypstWorker(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => said.Add(line.Data ?? "");
        process.BeginErrorReadLine();
    }

    /// <summary>Starts a worker and gives it the templates.</summary>
    /// <exception cref="AssetException">It cannot start.</exception>
    public static async Task<TypstWorker> StartAsync(TypstProgram program, SheetTemplates templates, CancellationToken cancellation)
    {
        var worker = new TypstWorker(await program.StartAsync(cancellation));
        try
        {
            var (line, loss) = await worker.ExchangeAsync(TypstLines.Files(templates), StartPatience, cancellation);
            if (line is not null && TypstLines.IsReady(line)) return worker;
            throw new AssetException(AssetFault.TypesetterBroken, loss?.Said ?? line ?? "");
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    /// <summary>Typesets a document. After a loss the worker is good for nothing more.</summary>
    /// <param name="document">The document.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<TypstAnswer> TypesetAsync(TypstDocument document, TimeSpan patience, CancellationToken cancellation)
    {
        var id = ++asked;
        var (line, loss) = await ExchangeAsync(TypstLines.Question(id, document), patience, cancellation);
        if (line is null) return new(null, [], loss);
        return TypstLines.Answer(id, line) ?? new(null, [], new(LossWay.Garbled, line.Length > 200 ? line[..200] + "…" : line));
    }

    /// <summary>Ends the process, whatever it is doing.</summary>
    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    private async Task<(string? Line, WorkerLoss? Loss)> ExchangeAsync(string question, TimeSpan patience, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            await process.StandardInput.WriteLineAsync(question.AsMemory(), limit.Token);
            await process.StandardInput.FlushAsync(limit.Token);
            return await process.StandardOutput.ReadLineAsync(limit.Token) is { } line ? (line, null) : (null, await EndAsync(limit.Token));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, new(LossWay.TimedOut, $"{said}"));
        }
        catch (IOException)
        {
            // It ended before it had read the question.
            return (null, await EndAsync(cancellation));
        }
    }

    // Only after the end all that it said has arrived.
    private async Task<WorkerLoss> EndAsync(CancellationToken cancellation)
    {
        await process.WaitForExitAsync(cancellation);
        return new(LossWay.Ended, $"{said}");
    }
}
