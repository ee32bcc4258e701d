using System.Threading.Channels;

namespace Passerelle.Cli.Serve;

/// <summary>Tells when something changed below some folders. Editors write a file in several steps: one burst counts as one change.</summary>
internal sealed class ChangeWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> watchers = [];

    /// <summary>Begins to watch those of the folders that exist.</summary>
    public ChangeWatcher(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, _) => Signal();
            watcher.Created += (_, _) => Signal();
            watcher.Deleted += (_, _) => Signal();
            watcher.Renamed += (_, _) => Signal();
            // Too many changes at once: what they were is lost, that they were is not.
            watcher.Error += (_, _) => Signal();
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    /// <summary>Counts as a change.</summary>
    public void Signal() => changes.Writer.TryWrite(true);

    /// <summary>Waits for a change, and until the burst that it belongs to is over.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await changes.Reader.ReadAsync(cancellation);
        do await Task.Delay(Quiet, cancellation);
        while (changes.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }
}
