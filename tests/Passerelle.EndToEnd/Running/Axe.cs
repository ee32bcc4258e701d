using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Passerelle.EndToEnd.Running;

/// <summary>axe, run in the page itself: the wrapper for .NET opens a further tab for each run, which takes longer than the run.</summary>
internal static class Axe
{
    private const string Violations = """
        async () => {
          const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
          return violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id} (${rule.impact}): ${rule.help}\n    ${node.html}\n    ${node.failureSummary.replaceAll('\n', ' ')}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds in the page as it stands.</summary>
    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page, ColorScheme scheme)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Violations);
    }
}
