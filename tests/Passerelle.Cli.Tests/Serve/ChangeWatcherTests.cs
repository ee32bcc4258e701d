using Passerelle.Cli.Serve;

namespace Passerelle.Cli.Tests.Serve;

public sealed class ChangeWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string folder = Directory.CreateTempSubdirectory("passerelle-watch-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_new_file_in_a_new_folder_is_a_change()
    {
        using var watcher = new ChangeWatcher([folder]);

        Directory.CreateDirectory(Path.Combine(folder, "a"));
        await File.WriteAllTextAsync(Path.Combine(folder, "a", "b.yaml"), "x");

        await watcher.WaitAsync(CancellationToken.None).WaitAsync(Patience);
    }

    [Fact]
    public async Task Signals_that_come_together_are_one_change()
    {
        using var watcher = new ChangeWatcher([]);
        for (var i = 0; i < 5; i++) watcher.Signal();

        await watcher.WaitAsync(CancellationToken.None).WaitAsync(Patience);

        Assert.False(watcher.WaitAsync(CancellationToken.None).IsCompleted);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_not_watched()
    {
        using var watcher = new ChangeWatcher([Path.Combine(folder, "absent")]);

        Assert.False(watcher.WaitAsync(CancellationToken.None).IsCompleted);
    }
}
