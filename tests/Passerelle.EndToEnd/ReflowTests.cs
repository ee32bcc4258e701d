using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>On a narrow screen a page is read by scrolling down only (WCAG 1.4.10); a wide table scrolls in its own frame.</summary>
public class ReflowTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // Names the elements that reach beyond the right edge and that no scrolling frame holds, the innermost ones.
    private const string Overflowing = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          const framed = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return true; return false; };
          const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1 && !framed(e));
          return [`${document.documentElement.scrollWidth} px wide: ` + wide.filter(e => !wide.some(o => o !== e && e.contains(o))).slice(0, 3).map(e => e.outerHTML.slice(0, 150)).join(' | ')];
        }
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(375)]
    public async Task No_kind_of_page_scrolls_sideways(int width) =>
        Faults.AssertNone(await Walk.FaultsAsync(site, PageKinds.LargestOfEach(site), async page => await page.EvaluateAsync<string[]>(Overflowing), width));

    [Fact]
    public async Task Text_at_twice_its_size_still_fits() =>
        Faults.AssertNone(await Walk.FaultsAsync(site, PageKinds.LargestOfEach(site), TwiceAsLargeAsync, width: 640));

    private static async Task<IEnumerable<string>> TwiceAsLargeAsync(IPage page)
    {
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        return await page.EvaluateAsync<string[]>(Overflowing);
    }
}
