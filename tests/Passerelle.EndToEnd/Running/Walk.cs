using Microsoft.Playwright;

namespace Passerelle.EndToEnd.Running;

/// <summary>Opens many pages in a few tabs at once.</summary>
internal static class Walk
{
    private const int Tabs = 3;

    /// <summary>Opens every address and gathers what the check finds, in the order of the addresses.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(
        SiteFixture site, IReadOnlyList<string> addresses, Func<IPage, Task<IEnumerable<string>>> check, int width = 1280)
    {
        var faults = new string[addresses.Count][];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            var page = await Chromium.PageAsync(width);
            for (var i = Interlocked.Increment(ref next); i < addresses.Count; i = Interlocked.Increment(ref next))
            {
                await page.GotoAsync(site.Server + addresses[i]);
                faults[i] = [.. (await check(page)).Select(fault => $"{addresses[i]}: {fault}")];
            }

            await page.Context.CloseAsync();
        }));
        return [.. faults.SelectMany(f => f)];
    }
}
