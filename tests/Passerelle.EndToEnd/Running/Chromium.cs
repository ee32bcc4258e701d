using Microsoft.Playwright;

namespace Passerelle.EndToEnd.Running;

/// <summary>One browser for all tests; each test opens its own context.</summary>
internal static class Chromium
{
    private static readonly Lazy<Task<IBrowser>> Shared = new(StartAsync);

    // Without the last four, Chromium calls home at every start.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
    ];

    /// <summary>A page of a fresh context, still, so that no transition is caught half-way.</summary>
    public static Task<IPage> PageAsync(int width = 1280, int height = 800) => PageAsync(width, height, withScript: true);

    /// <summary>The same in a browser that runs no script.</summary>
    public static Task<IPage> PageWithoutScriptAsync() => PageAsync(1280, 800, withScript: false);

    private static async Task<IPage> PageAsync(int width, int height, bool withScript)
    {
        var context = await (await Shared.Value).NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "fr-FR",
            JavaScriptEnabled = withScript,
        });
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    private static async Task<IBrowser> StartAsync()
    {
        var executable = await BrowserInstallation.FindOrInstallAsync();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = Arguments });
        AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose();
        return browser;
    }
}
