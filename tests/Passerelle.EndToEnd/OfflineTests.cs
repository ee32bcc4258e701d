using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>The site built with <c>--offline</c> is read from the disk, without a server.</summary>
public sealed class OfflineTests : IAsyncLifetime, IDisposable
{
    private readonly TestFolder work = new();
    private IPage page = null!;

    private Uri Home => new(Path.Combine(work["site"], "index.html"));

    public async Task InitializeAsync()
    {
        var run = await PasserelleProgram.BuildAsync(Repository.Input, work["site"], "--offline");
        Assert.True(run.ExitCode == 0, run.ToString());
        page = await Chromium.PageAsync();
    }

    public Task DisposeAsync() => page.Context.CloseAsync();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task Styles_and_fonts_are_loaded_from_the_disk()
    {
        var failed = new List<string>();
        page.RequestFailed += (_, request) => failed.Add(request.Url);
        page.PageError += (_, error) => failed.Add(error);

        await page.GotoAsync(Home.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(failed);
        Assert.True(await page.EvaluateAsync<bool>("async () => { await document.fonts.ready; return [...document.fonts].some(f => f.status === 'loaded'); }"), "no font is loaded");
        Assert.NotEqual("rgb(0, 0, 238)", await page.Locator("main a").First.EvaluateAsync<string>("a => getComputedStyle(a).color"));
    }

    [Fact]
    public async Task One_walks_from_the_home_page_to_a_competency_by_links()
    {
        await page.GotoAsync(Home.AbsoluteUri);

        await FollowAsync("/rncp41481/index.html");
        await FollowAsync("/rncp41481/bc01/index.html");
        await FollowAsync("/rncp41481/bc01/c1/index.html");

        Assert.Contains("C1", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_blocks_give_is_asked_from_the_disk()
    {
        await page.GotoAsync(new Uri(Path.Combine(work["site"], "parcours", "index.html")).AbsoluteUri);
        await page.GetByRole(AriaRole.Combobox).FillAsync("rncp39749 bc02");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("[data-gains] b")).ToHaveTextAsync("BC01–BC03 de RNCP41481");
        Assert.EndsWith("/parcours/index.html?acquis=rncp39749-bc02", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_answers_from_the_disk()
    {
        await page.GotoAsync(new Uri(Path.Combine(work["site"], "rncp41481", "bc01", "index.html")).AbsoluteUri);
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Combobox).FillAsync("rncp41481 bc02 c1");
        var first = page.GetByRole(AriaRole.Option).First;
        await Assertions.Expect(first.Locator(".tag")).ToHaveTextAsync("RNCP41481 BC02 C1");
        await first.ClickAsync();

        await page.WaitForURLAsync("file://**/rncp41481/bc02/c1/index.html");
    }

    [Fact]
    public void Every_link_leads_to_a_file_on_the_disk()
    {
        var faults = new List<string>();
        foreach (var file in Directory.EnumerateFiles(work["site"], "*.html", SearchOption.AllDirectories))
        {
            var targets = ParsedSite.Parse(file).QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
            faults.AddRange(targets.Where(target => !LeadsToFile(file, target)).Select(target => $"{file}: {target}"));
        }

        Faults.AssertNone(faults);
    }

    private static bool LeadsToFile(string from, string target)
    {
        var uri = new Uri(new Uri(from), target.Split('#', '?')[0]);
        return uri.Scheme is "https" or "http" or "mailto" || (uri.IsFile && File.Exists(uri.LocalPath));
    }

    private async Task FollowAsync(string end)
    {
        await page.Locator("main a").And(page.Locator($"[href$='{end.Split('/')[^2]}/index.html']")).First.ClickAsync();
        await page.WaitForURLAsync("file://**" + end);
    }
}
