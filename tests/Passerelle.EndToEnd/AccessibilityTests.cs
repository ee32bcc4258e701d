using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>axe finds nothing to say about any page, in light and dark.</summary>
public class AccessibilityTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_on_any_page(ColorScheme scheme)
    {
        var addresses = site.Addresses.Append("/404.html").ToList();

        Faults.AssertNone(await Walk.FaultsAsync(site, addresses, ViolationsAsync, scheme: scheme));
    }

    [Fact]
    public async Task Axe_finds_no_violation_on_a_narrow_screen() =>
        Faults.AssertNone(await Walk.FaultsAsync(site, PageKinds.LargestOfEach(site), ViolationsAsync, width: 375));

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        var result = await page.RunAxe(Rules);
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} ({rule.Impact}): {rule.Help}\n    {node.Html}"));
    }
}
