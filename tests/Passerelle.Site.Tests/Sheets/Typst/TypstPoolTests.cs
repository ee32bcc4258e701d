using System.Diagnostics;
using System.Text;
using Passerelle.Model;
using Passerelle.Site.Assets;
using Passerelle.Site.Sheets.Typst;

namespace Passerelle.Site.Tests.Sheets.Typst;

public sealed class TypstPoolTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly FakeWorkers workers = new();

    public void Dispose() => workers.Dispose();

    [Fact]
    public async Task A_document_is_made_with_its_template_its_day_and_its_words()
    {
        using var pool = Pool();

        var answer = await pool.TypesetAsync(new("sheets/block.typ", "\"É\" « é »\n", new DateOnly(2026, 11, 21)), CancellationToken.None);

        // Day 20778 since 1970, in seconds.
        Assert.Equal("sheets/block.typ 1795219200 \"É\" « é »\n", Encoding.Latin1.GetString(answer.Bytes!));
    }

    [Fact]
    public void No_worker_is_started_before_there_is_a_document()
    {
        using (Pool())
        {
            // Nothing is asked of it.
        }

        Assert.Empty(workers.Started);
    }

    [Fact]
    public async Task A_worker_is_kept_for_the_next_document()
    {
        using var pool = Pool();

        await TypesetAsync(pool, "one");
        await TypesetAsync(pool, "two");

        Assert.Single(workers.Started);
    }

    [Fact]
    public async Task Many_documents_share_few_workers_and_each_gets_its_own_answer()
    {
        using var pool = Pool();
        var words = Enumerable.Range(0, 40).Select(number => $"number {number}").ToList();

        var answers = await Task.WhenAll(words.Select(word => TypesetAsync(pool, word)));

        Assert.Equal(words, answers.Select(Text).Select(text => text[text.IndexOf("number", StringComparison.Ordinal)..]));
        Assert.InRange(workers.Started.Length, 1, 2);
    }

    [Fact]
    public async Task A_document_whose_worker_dies_by_chance_is_made_by_another_one()
    {
        using var pool = Pool();

        Assert.EndsWith("dies once", Text(await TypesetAsync(pool, "dies once")), StringComparison.Ordinal);
        Assert.Equal(2, workers.Started.Length);
    }

    [Fact]
    public async Task A_document_that_costs_two_workers_is_given_up_and_does_not_stop_the_others()
    {
        using var pool = Pool();

        var answers = await Task.WhenAll(TypesetAsync(pool, "before"), TypesetAsync(pool, "dies"), TypesetAsync(pool, "after"));

        Assert.Equal(new WorkerLoss(LossWay.Ended, "out of ink"), answers[1].Loss);
        Assert.Null(answers[1].Bytes);
        Assert.EndsWith("before", Text(answers[0]), StringComparison.Ordinal);
        Assert.EndsWith("after", Text(answers[2]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_never_done_is_given_up()
    {
        using var pool = Pool(patience: TimeSpan.FromSeconds(3));

        Assert.Equal(LossWay.TimedOut, (await TypesetAsync(pool, "hangs")).Loss?.Way);
        Assert.EndsWith("next", Text(await TypesetAsync(pool, "next")), StringComparison.Ordinal);
        Assert.All(workers.Started[..2], id => Assert.False(IsRunning(id)));
    }

    [Fact]
    public async Task What_is_no_answer_is_told_as_it_is()
    {
        using var pool = Pool();

        Assert.Equal(new WorkerLoss(LossWay.Garbled, "thread panicked"), (await TypesetAsync(pool, "garbage")).Loss);
    }

    [Fact]
    public async Task An_answer_to_another_question_is_never_taken_for_one_s_own()
    {
        using var pool = Pool();

        Assert.Equal(LossWay.Garbled, (await TypesetAsync(pool, "answers another")).Loss?.Way);
        Assert.EndsWith("next", Text(await TypesetAsync(pool, "next")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_the_template_costs_no_worker()
    {
        using var pool = Pool();

        var answer = await TypesetAsync(pool, "is faulty");
        await TypesetAsync(pool, "next");

        Assert.Equal([new(TypstSeverity.Error, new SourceSpan("sheets/block.typ", 4, 8, 1), "unknown variable: x")], answer.Messages);
        Assert.Null(answer.Loss);
        Assert.Single(workers.Started);
    }

    [Fact]
    public async Task A_worker_that_cannot_start_is_a_fault_of_the_tools_and_of_no_document()
    {
        using var pool = Pool("sheets/broken.typ");

        var fault = await Assert.ThrowsAsync<AssetException>(() => TypesetAsync(pool, "one"));

        Assert.Equal(("assets.typesetter-broken", "out of ink"), (fault.Key, fault.Detail));
    }

    [Fact]
    public async Task Cancelling_ends_the_worker_in_the_middle_of_its_document()
    {
        using var pool = Pool();
        using var cancelling = new CancellationTokenSource();
        var typesetting = pool.TypesetAsync(new("sheets/block.typ", "hangs", Given.Today), cancelling.Token);
        await UntilAsync(() => workers.IsHanging);

        await cancelling.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => typesetting);
        await UntilAsync(() => !IsRunning(workers.Started.Single()));
    }

    [Fact]
    public async Task Workers_end_with_their_pool()
    {
        var pool = Pool();
        await TypesetAsync(pool, "one");

        pool.Dispose();

        await UntilAsync(() => !IsRunning(workers.Started.Single()));
    }

    private TypstPool Pool(string template = "sheets/block.typ", TimeSpan? patience = null) =>
        new(workers.Program, FakeWorkers.Templates(template), size: 2, patience ?? Patience);

    private static Task<TypstAnswer> TypesetAsync(TypstPool pool, string words) =>
        pool.TypesetAsync(new("sheets/block.typ", words, Given.Today), CancellationToken.None);

    private static string Text(TypstAnswer answer) => Encoding.Latin1.GetString(answer.Bytes!);

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!isSo()) await Task.Delay(20, patience.Token);
    }
}
