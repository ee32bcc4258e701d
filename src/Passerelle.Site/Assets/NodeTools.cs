using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Site.Assets;

/// <summary>Node packages, installed by npm into the cache on first need. Nothing of them is in the repository or the program.</summary>
/// <param name="package">What to install.</param>
/// <param name="cache">Where to keep it.</param>
/// <param name="progress">Told what takes long.</param>
public sealed class NodeTools(NodePackage package, CacheFolder cache, IProgress<BilingualText>? progress = null)
{
    private const int OldestNode = 20;

    private static readonly BilingualText Installing = new(
        "Installation des outils Node (la première fois seulement)…",
        "Installing the Node tools (the first time only)…");

    private readonly CacheEntry entry = new(Path.Combine(cache.Path, "tools", package.Key));

    /// <summary>Identifies the packages and their versions.</summary>
    public string Key => package.Key;

    /// <summary>The folder that holds <c>node_modules</c>, after having installed them where need be.</summary>
    public async Task<string> FolderAsync(CancellationToken cancellation)
    {
        if (!entry.Exists)
        {
            await RequireNodeAsync(cancellation);
            progress?.Report(Installing);
            await entry.FillAsync(folder => InstallAsync(folder, cancellation));
        }

        return entry.Path;
    }

    /// <summary>Makes sure that Node is there, and recent enough, before anything else is done; packages are not installed yet.</summary>
    /// <exception cref="AssetException">It is not.</exception>
    public Task RequireAsync(CancellationToken cancellation) =>
        // What was installed has found a Node that is recent enough; starting it only to hear so again would cost every build 40 ms.
        entry.Exists && ToolRun.IsOnPath("node") ? Task.CompletedTask : RequireNodeAsync(cancellation);

    /// <summary>Runs a script of one of the packages, such as <c>esbuild/bin/esbuild</c>, in a folder.</summary>
    public async Task<ToolRun> RunAsync(string script, IEnumerable<string> arguments, string folder, CancellationToken cancellation)
    {
        var file = Path.Combine(await FolderAsync(cancellation), "node_modules", script);
        return await ToolRun.StartAsync("node", arguments.Prepend(file), folder, AssetFault.NodeMissing, cancellation);
    }

    private static async Task RequireNodeAsync(CancellationToken cancellation)
    {
        var run = await ToolRun.StartAsync("node", ["--version"], Path.GetTempPath(), AssetFault.NodeMissing, cancellation);
        var version = run.Output.Trim().TrimStart('v');
        var isRecent = int.TryParse(version.Split('.')[0], CultureInfo.InvariantCulture, out var major) && major >= OldestNode;
        if (!isRecent) throw new AssetException(AssetFault.NodeTooOld, version);
    }

    private async Task InstallAsync(string folder, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "package.json"), package.Manifest, cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "package-lock.json"), package.Lock, cancellation);
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
        var run = await ToolRun.StartAsync(npm, arguments, folder, AssetFault.NpmMissing, cancellation);
        if (run.ExitCode != 0) throw new AssetException(AssetFault.InstallFailed, run.Errors.Trim());
    }
}
