using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>Everything is reached and used without a mouse.</summary>
public sealed class KeyboardTests(SiteFixture site) : IClassFixture<SiteFixture>, IAsyncLifetime
{
    private const int MostStops = 600;

    // Describes what has the focus; the body says that it has left the page.
    private const string Focused = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body || e === document.documentElement) return '';
          e.dataset.stop ??= String(document.querySelectorAll('[data-stop]').length + 1);
          return e.dataset.stop + ' ' + e.outerHTML.slice(0, 120);
        }
        """;

    private IPage page = null!;

    public async Task InitializeAsync() => page = await Chromium.PageAsync();

    public Task DisposeAsync() => page.Context.CloseAsync();

    [Fact]
    public async Task The_first_stop_of_every_kind_of_page_skips_to_its_content()
    {
        foreach (var address in PageKinds.LargestOfEach(site))
        {
            await OpenAsync(address);
            await page.Keyboard.PressAsync("Tab");
            var skip = page.Locator("a:focus");
            var box = await skip.BoundingBoxAsync();
            Assert.True(box is { X: >= 0, Y: >= 0, Width: > 20, Height: > 10 }, $"{address}: the skip link is not seen when it has the focus");
            Assert.StartsWith("#", new Uri(new Uri("http://x/"), await skip.GetAttributeAsync("href")).Fragment, StringComparison.Ordinal);

            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Tab");
            var isInMain = await page.EvaluateAsync<bool>("() => !document.querySelector('main a, main button, main summary') || document.activeElement.closest('main') !== null");
            Assert.True(isInMain, $"{address}: after the skip link, the next stop is not in the content");
        }
    }

    [Fact]
    public async Task The_focus_passes_through_the_page_and_leaves_it()
    {
        foreach (var address in PageKinds.LargestOfEach(site))
        {
            await OpenAsync(address);
            var stops = await StopsAsync("Tab");

            Assert.True(stops.Count is > 3 and < MostStops, $"{address}: {stops.Count} stops");
            Assert.True(stops.Distinct().Count() == stops.Count, $"{address}: the focus comes back to {stops.GroupBy(s => s).FirstOrDefault(s => s.Count() > 1)?.Key}");
        }
    }

    [Fact]
    public async Task The_way_back_has_the_same_stops()
    {
        await OpenAsync("/rncp41481/");
        var forth = await StopsAsync("Tab");
        await OpenAsync("/rncp41481/");
        var back = await StopsAsync("Shift+Tab");

        Assert.Equal(forth.Count, back.Count);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/certifications/")]
    [InlineData("/rncp41481/")]
    [InlineData("/rncp41481/bc01/")]
    public async Task The_focus_is_always_seen(string address)
    {
        await OpenAsync(address);
        for (var stop = 0; stop < 40; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>(Focused) is not { Length: > 0 } element) return;
            var withFocus = await page.ScreenshotAsync(Still);
            await page.EvaluateAsync("() => { window.last = document.activeElement; window.last.blur(); }");
            var without = await page.ScreenshotAsync(Still);
            await page.EvaluateAsync("() => window.last.focus({ preventScroll: true, focusVisible: true })");
            Assert.False(withFocus.AsSpan().SequenceEqual(without), $"{address}: nothing shows that this has the focus: {element}");
        }
    }

    [Fact]
    public async Task The_whole_row_of_a_block_is_one_link()
    {
        await OpenAsync("/rncp41481/");
        var rows = page.Locator(".row:has(.row-title a[href*='bc0'])");
        Assert.True(await rows.CountAsync() >= 3, "fewer rows of blocks than RNCP41481 has");

        foreach (var row in await rows.AllAsync())
        {
            await row.ScrollIntoViewIfNeededAsync();
            Assert.Equal(1, await row.Locator("a, button").CountAsync());
            var isLinkEverywhere = await row.EvaluateAsync<bool>("""
                row => {
                  const box = row.getBoundingClientRect();
                  const link = row.querySelector('a');
                  return [0.02, 0.5, 0.98].every(x => [0.2, 0.5, 0.8].every(y => document.elementFromPoint(box.left + x * box.width, box.top + y * box.height) === link));
                }
                """);
            Assert.True(isLinkEverywhere, $"a part of the row is not its link: {await row.InnerTextAsync()}");
        }

        await rows.First.Locator("a[href*='bc01']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Server + "/rncp41481/bc01/");
    }

    [Fact]
    public async Task What_is_folded_opens_and_closes_with_Enter()
    {
        var address = PageKinds.LargestOfEach(site).First(a => ParsedSite.Parse(site.FileOf(a)).QuerySelector("main details > summary") is not null);
        await OpenAsync(address);
        var summary = page.Locator("main details > summary").First;
        var wasOpen = await IsOpenAsync(summary);

        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.NotEqual(wasOpen, await IsOpenAsync(summary));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(wasOpen, await IsOpenAsync(summary));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_filter_of_the_catalogue_is_chosen_by_keyboard_with_and_without_script(bool withScript)
    {
        if (!withScript) await page.RouteAsync("**/*.js", route => route.AbortAsync());
        await OpenAsync("/certifications/");
        var before = await VisibleRowsAsync();
        // Levels, specialities and jobs have pages of their own; the other facets lead to the catalogue, filtered.
        var facet = page.Locator("nav.filters details:has(a:not([href^='../']))").First;
        if (!await IsOpenAsync(facet.Locator("summary")))
        {
            await facet.Locator("summary").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
        }

        var filter = facet.Locator("a").First;
        var count = int.Parse(await filter.Locator("[data-count]").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await page.Keyboard.PressAsync("Tab");
        await filter.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("nav.filters a[aria-current]").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

        Assert.Equal(count, await VisibleRowsAsync());
        Assert.InRange(count, 1, before);
    }

    private static PageScreenshotOptions Still => new() { Animations = ScreenshotAnimations.Disabled };

    private static Task<bool> IsOpenAsync(ILocator summary) => summary.EvaluateAsync<bool>("s => s.parentElement.open");

    private Task<int> VisibleRowsAsync() => page.Locator("main .rows > .row:visible").CountAsync();

    private async Task OpenAsync(string address) => await page.GotoAsync(site.Server + address);

    private async Task<List<string>> StopsAsync(string key)
    {
        var stops = new List<string>();
        while (stops.Count < MostStops)
        {
            await page.Keyboard.PressAsync(key);
            // After the last stop the focus leaves the page, or begins again where the browser has nothing else to offer.
            if (await page.EvaluateAsync<string>(Focused) is not { Length: > 0 } stop || stop == stops.FirstOrDefault()) break;
            stops.Add(stop);
        }

        return stops;
    }
}
