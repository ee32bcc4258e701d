using System.Xml.Linq;

namespace Passerelle.EndToEnd.Running;

/// <summary>The sample site with its report for the auditor, built once by the real program for all tests, and served.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private static readonly Lazy<Task<(string Folder, string Server)>> Shared = new(PublishAsync);
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The folder of the built site.</summary>
    public string Folder { get; private set; } = "";

    /// <summary>Where it is served, without a final slash.</summary>
    public string Server { get; private set; } = "";

    /// <summary>The addresses of <c>sitemap.xml</c>, as <c>/rncp41481/</c>.</summary>
    public IReadOnlyList<string> Listed { get; private set; } = [];

    /// <summary>The addresses of the report, which no sitemap lists: <c>/audit/</c> and what is below.</summary>
    public IReadOnlyList<string> Report { get; private set; } = [];

    /// <summary>All pages that somebody reads.</summary>
    public IEnumerable<string> Addresses => Listed.Concat(Report);

    public async Task InitializeAsync()
    {
        (Folder, Server) = await Shared.Value;
        Listed = [.. XDocument.Load(Path.Combine(Folder, "sitemap.xml")).Descendants(Sitemap + "loc").Select(loc => new Uri(loc.Value).AbsolutePath)];
        Report = [.. Directory.EnumerateFiles(Path.Combine(Folder, "audit"), "index.html", SearchOption.AllDirectories).Select(AddressOf).Order(StringComparer.Ordinal)];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The file behind an address.</summary>
    public string FileOf(string address) =>
        Path.Combine([Folder, .. (address.EndsWith('/') ? address + "index.html" : address).Split('/', StringSplitOptions.RemoveEmptyEntries)]);

    private string AddressOf(string file) => $"/{Path.GetRelativePath(Folder, Path.GetDirectoryName(file)!).Replace('\\', '/')}/";

    private static async Task<(string Folder, string Server)> PublishAsync()
    {
        var folder = new TestFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        // A sitemap needs a public address; the domain is one that never exists.
        var run = await PasserelleProgram.BuildAsync(Repository.Input, folder["site"], "--audit", "--base-url", "https://referentiels.example");
        if (run.ExitCode != 0) throw new InvalidOperationException($"The sample site was not built: {run}");
        var server = await SiteServer.StartAsync(folder["site"]);
        return (folder["site"], server.Address);
    }
}
