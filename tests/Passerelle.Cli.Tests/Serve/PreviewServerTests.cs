using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Passerelle.Cli.Serve;

namespace Passerelle.Cli.Tests.Serve;

public sealed class PreviewServerTests : IAsyncLifetime, IDisposable
{
    private readonly CancellationTokenSource ending = new();
    private readonly Preview preview = new(Attempts.Good("un"));
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private PreviewServer server = null!;

    public async Task InitializeAsync()
    {
        server = await PreviewServer.StartAsync(0, new PreviewAnswer(preview, ending.Token), CancellationToken.None);
        client.BaseAddress = server.Address;
    }

    public async Task DisposeAsync()
    {
        await ending.CancelAsync();
        await server.DisposeAsync();
    }

    public void Dispose()
    {
        client.Dispose();
        ending.Dispose();
    }

    [Fact]
    public async Task A_page_has_the_script_of_the_preview() =>
        Assert.Equal("<!doctype html><body>un<script src=\"/_passerelle/live.js?site=1\" defer></script></body>", await client.GetStringAsync("/"));

    [Fact]
    public async Task A_file_that_is_no_page_is_sent_as_it_is()
    {
        var answer = await client.GetAsync("/assets/site.css");

        Assert.Equal("p{}", await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/css; charset=utf-8", $"{answer.Content.Headers.ContentType}");
    }

    [Fact]
    public async Task An_address_without_its_slash_leads_to_the_page()
    {
        var answer = await client.GetAsync("/guide?x=1");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/guide/?x=1", $"{answer.Headers.Location}");
    }

    [Theory]
    [InlineData("/absent/")]
    [InlineData("/../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    public async Task An_unknown_address_shows_the_page_for_it(string path)
    {
        var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Rien ici", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("evil.example:80", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:4000", HttpStatusCode.OK)]
    public async Task Only_the_names_of_this_machine_are_answered(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };

        Assert.Equal(expected, (await client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Pages_come_with_the_policy_of_the_published_site()
    {
        var answer = await client.GetAsync("/");

        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("no-store", $"{answer.Headers.CacheControl}");
    }

    [Fact]
    public async Task Nothing_but_reading_is_allowed() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.PostAsync("/", content: null)).StatusCode);

    [Theory]
    [InlineData("/_passerelle/live.js", "text/javascript; charset=utf-8")]
    [InlineData("/_passerelle/live.css", "text/css; charset=utf-8")]
    public async Task The_preview_brings_its_own_files(string path, string type)
    {
        var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, $"{answer.Content.Headers.ContentType}");
    }

    [Fact]
    public async Task Open_pages_are_told_of_faults_and_of_their_end()
    {
        using var stream = new StreamReader(await client.GetStreamAsync("/_passerelle/events"));
        Assert.Empty((await StateAsync(stream)).GetProperty("faults").EnumerateArray());

        preview.Show(Attempts.Broken);
        var broken = await StateAsync(stream);
        Assert.Equal((2, 1), (broken.GetProperty("attempt").GetInt32(), broken.GetProperty("site").GetInt32()));
        Assert.Equal("1 faute dans 1 fichier", broken.GetProperty("title").GetString());
        var parts = broken.GetProperty("faults")[0].EnumerateArray().Select(part => (part.GetProperty("kind").GetString(), part.GetProperty("text").GetString()));
        Assert.Contains(("place", "index.html:3:4"), parts);

        preview.Show(Attempts.Good("deux"));
        Assert.Equal(3, (await StateAsync(stream)).GetProperty("site").GetInt32());
    }

    [Fact]
    public async Task Before_the_first_good_site_every_page_shows_the_faults()
    {
        await using var broken = await PreviewServer.StartAsync(0, new PreviewAnswer(new Preview(Attempts.Broken), ending.Token), CancellationToken.None);

        var answer = await client.GetAsync(new Uri(broken.Address, "/guide/"));
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("&lt;absent&gt;", html, StringComparison.Ordinal);
        Assert.Contains("live.js?attempt=1", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_left_for_the_next_one()
    {
        await using var second = await PreviewServer.StartAsync(server.Address.Port, new PreviewAnswer(preview, ending.Token), CancellationToken.None);

        Assert.True(second.Address.Port > server.Address.Port);
    }

    [Fact]
    public void Only_this_machine_is_listened_to()
    {
        Assert.Equal("127.0.0.1", server.Address.Host);
        using var elsewhere = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Assert.ThrowsAny<SocketException>(() => elsewhere.Connect(IPAddress.IPv6Loopback, server.Address.Port));
    }

    private static async Task<JsonElement> StateAsync(StreamReader stream)
    {
        var line = await stream.ReadLineAsync();
        await stream.ReadLineAsync();
        return JsonDocument.Parse(line!["data: ".Length..]).RootElement;
    }
}
