using System.Net;
using System.Text.RegularExpressions;

namespace Passerelle.Cli.Tests.Sheets;

/// <summary>A preview makes the sheet that is opened, and no other.</summary>
public sealed partial class SheetPreviewTests : IAsyncLifetime, IDisposable
{
    private const string Template = "#set document(title: \"Fiche\")\n#set text(lang: \"fr\")\n= Fiche\n";
    private const string Sheet = "rncp10001/bc01/rncp10001bc01.pdf";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TestSite site = new();
    private readonly CancellationTokenSource ending = new();
    private readonly HttpClient client = new();
    private readonly StringWriter said = new();
    private Task<int> running = Task.FromResult(0);

    public async Task InitializeAsync()
    {
        site.Write("input/certifications/rncp10001/certification.yaml", "numero: RNCP10001\nintitule: Assistant\nniveau: 5\nenregistrement: {echeance: 2030-10-27}\n");
        site.Write("input/certifications/rncp10001/blocs/bc01.yaml", "code: BC01\ntitre: Préparer\ncompetences: [{code: C1, texte: Lire un plan.}]\n");
        site.Write("themes/petit/theme.yaml", "name: petit\nbase: default\n");
        site.Write("themes/petit/sheets/block.typ", Template);
        var output = TextWriter.Synchronized(said);
        running = Program.RunAsync(["serve", "--input", site.Input, "--theme", "petit", "--port", "0"], site.Terminal(output, TextWriter.Null), ending.Token);
        using var patience = new CancellationTokenSource(Patience);
        while (!Address().IsMatch($"{said}")) await Task.Delay(50, patience.Token);
        client.BaseAddress = new Uri(Address().Match($"{said}").Value);
    }

    public async Task DisposeAsync()
    {
        await ending.CancelAsync();
        await running.WaitAsync(Patience);
    }

    public void Dispose()
    {
        site.Dispose();
        ending.Dispose();
        client.Dispose();
        said.Dispose();
    }

    [Fact]
    public async Task A_sheet_is_made_when_it_is_opened()
    {
        var answer = await client.GetAsync(Sheet);

        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, $"{answer.Content.Headers.ContentType}"));
        Assert.StartsWith("%PDF", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_template_is_shown_where_its_sheet_is_opened_and_pages_go_on()
    {
        site.Write("themes/petit/sheets/block.typ", Template + "#absent\n");

        var answer = await client.GetAsync(Sheet);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("themes/petit/sheets/block.typ:4:2", page, StringComparison.Ordinal);
        Assert.Contains("#absent", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("rncp10001/bc01/")).StatusCode);
    }

    [Fact]
    public async Task There_is_no_other_sheet() =>
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("rncp10001/bc02/rncp10001bc02.pdf")).StatusCode);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
