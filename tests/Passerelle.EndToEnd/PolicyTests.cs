using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>Under the security headers of <c>netlify.toml</c>, no page breaks a rule, misses a file or asks another host.</summary>
public class PolicyTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public void The_policy_allows_no_inline_script_or_style()
    {
        var policy = NetlifyHeaders.OfAllPages()["Content-Security-Policy"];

        Assert.Contains("default-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_complains_in_the_console_or_asks_another_host()
    {
        var page = await Chromium.PageAsync();
        var faults = new List<string>();
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Request += (_, request) => Note(!request.Url.StartsWith(site.Server, StringComparison.Ordinal), $"asks {request.Url}");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Url} answers {response.Status}");

        foreach (var address in PageKinds.LargestOfEach(site))
            await page.GotoAsync(site.Server + address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        await page.Context.CloseAsync();
        Faults.AssertNone(faults);

        void Note(bool isFault, string text)
        {
            if (isFault) faults.Add($"{page.Url}: {text}");
        }
    }

    [Fact]
    public async Task An_unknown_address_shows_the_page_for_it_with_its_styles()
    {
        var page = await Chromium.PageAsync();
        var missed = new List<string>();
        // The page's script asks for addresses that may have been meant; only what the page is made of must be there.
        page.Response += (_, answer) => missed.AddRange(answer.Status >= 400 && answer.Request.ResourceType is ("stylesheet" or "script" or "font" or "image") ? [answer.Url] : []);

        // Deep below the root, where relative links of the page would go astray.
        var response = await page.GotoAsync(site.Server + "/rncp99999/bc01/c1/", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Equal(404, response!.Status);
        Assert.Empty(missed);
        Assert.Single(await page.Locator("h1").AllAsync());
        await page.Context.CloseAsync();
    }
}
