using Passerelle.Site.Assets;

namespace Passerelle.EndToEnd.Running;

/// <summary>Checkers written by others, installed from this project's own lock into the program's kind of cache.</summary>
internal static class OutsideTools
{
    private static readonly Lazy<Task<string>> Installed = new(() => new NodeTools(Package(), CacheFolder.OfUser()).FolderAsync(CancellationToken.None));

    /// <summary>The folder that holds <c>node_modules</c>.</summary>
    public static Task<string> FolderAsync() => Installed.Value;

    private static NodePackage Package() => new(Text("package.json"), Text("package-lock.json"));

    private static string Text(string name) => File.ReadAllText(Path.Combine(Repository.Tests, "Tools", name));
}
