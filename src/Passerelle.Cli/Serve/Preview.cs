using System.Runtime.CompilerServices;
using Passerelle.Cli.Building;

namespace Passerelle.Cli.Serve;

/// <summary>The present state of the preview, and those who wait for the next one. Safe to use from several threads.</summary>
internal sealed class Preview(Attempt first)
{
    private volatile Moment now = new(PreviewState.First(first));

    /// <summary>What is shown now.</summary>
    public PreviewState State => now.State;

    /// <summary>Takes in a further attempt; only the one who makes the site calls this.</summary>
    public void Show(Attempt attempt)
    {
        var before = now;
        now = new Moment(before.State.Then(attempt));
        before.Passed.SetResult();
    }

    /// <summary>The present state, then each new one. A slow reader skips states that have passed.</summary>
    public async IAsyncEnumerable<PreviewState> FollowAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var moment = now;
            yield return moment.State;
            await moment.Passed.Task.WaitAsync(cancellation);
        }
    }

    private sealed record Moment(PreviewState State)
    {
        public TaskCompletionSource Passed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
