using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>axe finds nothing to say about any page, in light and dark.</summary>
public class AccessibilityTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Axe_finds_no_violation_on_any_page_in_light_and_dark()
    {
        var addresses = site.Addresses.Append("/404.html").ToList();

        Faults.AssertNone(await Walk.FaultsAsync(site, addresses, async page =>
        [
            .. (await ViolationsAsync(page, ColorScheme.Light)).Select(fault => $"light: {fault}"),
            .. (await ViolationsAsync(page, ColorScheme.Dark)).Select(fault => $"dark: {fault}"),
        ]));
    }

    [Fact]
    public async Task Axe_finds_no_violation_on_a_narrow_screen() =>
        Faults.AssertNone(await Walk.FaultsAsync(site, PageKinds.LargestOfEach(site), page => ViolationsAsync(page, ColorScheme.Light), width: 375));

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, ColorScheme scheme)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        return await Axe.ViolationsAsync(page);
    }
}
