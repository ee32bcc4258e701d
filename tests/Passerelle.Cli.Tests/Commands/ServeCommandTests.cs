using System.Text.RegularExpressions;

namespace Passerelle.Cli.Tests.Commands;

public sealed partial class ServeCommandTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_preview_follows_the_files_writes_nothing_and_ends_well()
    {
        using var ending = new CancellationTokenSource();
        using var client = new HttpClient();
        using var said = new StringWriter();
        var output = TextWriter.Synchronized(said);
        var running = Program.RunAsync(["serve", "--input", site.Input, "--port", "0"], site.Terminal(output, TextWriter.Null), ending.Token);
        var address = new Uri(await UntilAsync(() => Task.FromResult(Address().Match($"{said}").Value), text => text.Length > 0));

        Assert.Contains("École d’essai", await client.GetStringAsync(address), StringComparison.Ordinal);
        site.Write("input/site.yaml", TestSite.SiteYaml.Replace("titre: École d’essai", "titre: École nouvelle", StringComparison.Ordinal));
        await UntilAsync(() => client.GetStringAsync(address), page => page.Contains("École nouvelle", StringComparison.Ordinal));

        await ending.CancelAsync();
        Assert.Equal(0, await running.WaitAsync(Patience));
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(site["."]).Select(Path.GetFileName));
    }

    private static async Task<string> UntilAsync(Func<Task<string>> look, Func<string, bool> isThere)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var seen = await look();
            if (isThere(seen)) return seen;
            await Task.Delay(50, patience.Token);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
