using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Passerelle.EndToEnd.Running;

/// <summary>What axe has to say about a page as it stands.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // Run in the page itself: the wrapper for .NET opens a further tab for each run, which takes longer than the run.
    private const string Violations = """
        async () => {
          const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
          return violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id} (${rule.impact}): ${rule.help}\n    ${node.html}\n    ${node.failureSummary.replaceAll('\n', ' ')}`));
        }
        """;

    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Violations);
    }
}
