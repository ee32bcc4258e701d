using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>The preview follows the files: it reloads what is good, and shows what is not over the last good page.</summary>
public sealed class ServeTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly TestFolder work = new();
    private readonly int port = FreePort();
    private Process server = null!;
    private IPage page = null!;

    private string Server => $"http://127.0.0.1:{port}";

    private string File => work["input", "certifications", "rncp41481", "certification.yaml"];

    public async Task InitializeAsync()
    {
        work.CopyOf(Repository.Input, "input");
        server = PasserelleProgram.Start(["serve", "--input", work["input"], "--port", $"{port}"]);
        // What it prints is drained, else it would stop at a full pipe.
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        await AnswersAsync();
        page = await Chromium.PageAsync();
    }

    public async Task DisposeAsync()
    {
        await page.Context.CloseAsync();
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
    }

    public void Dispose()
    {
        server.Dispose();
        work.Dispose();
    }

    [Fact]
    public async Task A_changed_file_reloads_the_page()
    {
        await page.GotoAsync(Server + "/rncp41481/");
        var title = await page.Locator("h1").InnerTextAsync();

        await ReplaceAsync("intitule: Assistant de réalisation", "intitule: Assistante de réalisation");

        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(title, new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Assistante de réalisation");
    }

    [Fact]
    public async Task A_broken_file_is_shown_over_the_last_good_page_until_it_is_mended()
    {
        await page.GotoAsync(Server + "/rncp41481/");
        var title = await page.Locator("h1").InnerTextAsync();
        var good = await System.IO.File.ReadAllTextAsync(File);

        Sample.Break(File);
        var frame = page.GetByText(Sample.FaultyLine).First;
        await frame.WaitForAsync(new() { Timeout = 30_000 });
        Assert.Contains("rncp41481/certification.yaml", await page.EvaluateAsync<string>("() => document.documentElement.textContent"), StringComparison.Ordinal);
        Assert.Equal(title, await page.Locator("h1").InnerTextAsync());
        Assert.True((await page.APIRequest.GetAsync(Server + "/rncp41481/bc01/")).Ok);

        await System.IO.File.WriteAllTextAsync(File, good);
        await frame.WaitForAsync(new() { State = WaitForSelectorState.Hidden, Timeout = 30_000 });
    }

    [Fact]
    public async Task A_new_certification_has_its_page_at_once()
    {
        Sample.AddCertification(work["input"], "RNCP98765");

        await PollAsync(async client => (await client.GetAsync(new Uri(Server + "/rncp98765/"))).IsSuccessStatusCode);
    }

    [Fact]
    public async Task Nobody_else_on_the_network_is_answered()
    {
        foreach (var address in OtherAddresses())
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            await Assert.ThrowsAnyAsync<SocketException>(() => socket.ConnectAsync(address, port));
        }

        using var client = new HttpClient();
        using var foreign = new HttpRequestMessage(HttpMethod.Get, Server) { Headers = { Host = "evil.example" } };
        Assert.False((await client.SendAsync(foreign)).IsSuccessStatusCode, "a page of another name is answered (DNS rebinding)");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static IEnumerable<IPAddress> OtherAddresses() =>
        NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address)
            .Where(address => !IPAddress.IsLoopback(address));

    private static async Task PollAsync(Func<HttpClient, Task<bool>> isDone)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(200))
        {
            try
            {
                if (await isDone(client)) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        Assert.Fail($"The preview did not answer within {Patience}.");
    }

    private Task AnswersAsync() => PollAsync(async client =>
        server.HasExited
            ? throw new InvalidOperationException($"The preview ended with {server.ExitCode}.")
            : (await client.GetAsync(new Uri(Server))).IsSuccessStatusCode);

    private async Task ReplaceAsync(string before, string after)
    {
        var text = await System.IO.File.ReadAllTextAsync(File);
        Assert.Contains(before, text, StringComparison.Ordinal);
        await System.IO.File.WriteAllTextAsync(File, text.Replace(before, after, StringComparison.Ordinal));
    }
}
