using Passerelle.Model;
using Passerelle.Site.Assets;

namespace Passerelle.Site.Tests.Assets;

[Collection(SearchPath.Name)]
public sealed class NodeToolsTests : IDisposable
{
    private readonly TemporaryFolder cache = new();
    private readonly TemporaryFolder programs = new();

    public void Dispose()
    {
        cache.Dispose();
        programs.Dispose();
    }

    [Fact]
    public async Task Without_Node_the_fault_says_what_to_install()
    {
        var fault = await FaultAsync();

        Assert.Equal("assets.node-missing", fault.Key);
        Assert.Contains("Installez Node.js 20", fault.In(Language.French), StringComparison.Ordinal);
        Assert.Contains("Install Node.js 20", fault.In(Language.English), StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task An_old_Node_is_a_fault_that_names_its_version()
    {
        programs.WriteProgram("node", "echo v18.20.4");

        var fault = await FaultAsync();

        Assert.Equal("assets.node-too-old", fault.Key);
        Assert.Contains("18.20.4", fault.In(Language.French), StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Node_without_npm_is_a_fault_of_its_own()
    {
        programs.WriteProgram("node", "echo v20.0.0");

        Assert.Equal("assets.npm-missing", (await FaultAsync()).Key);
    }

    [UnixFact]
    public async Task What_npm_says_of_its_failure_is_passed_on_and_nothing_is_left()
    {
        programs.WriteProgram("node", "echo v22.1.0");
        programs.WriteProgram("npm", "echo 'npm error code ENOTFOUND' >&2; exit 1");

        var fault = await FaultAsync();

        Assert.Equal("assets.install-failed", fault.Key);
        Assert.Contains("ENOTFOUND", fault.In(Language.English), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(cache.Path, "tools")));
    }

    [UnixFact]
    public async Task Tools_are_installed_once_from_the_lock_without_running_scripts()
    {
        programs.WriteProgram("node", "echo v22.1.0");
        programs.WriteProgram("npm", "echo \"$@\" >> " + Path.Combine(cache.Path, "calls"));
        var heard = new List<string>();

        var first = await FolderAsync(new Listener(heard));
        var second = await FolderAsync(new Listener(heard));

        Assert.Equal(first, second);
        Assert.StartsWith("ci --ignore-scripts", Assert.Single(await File.ReadAllLinesAsync(Path.Combine(cache.Path, "calls"))), StringComparison.Ordinal);
        Assert.Equal(NodePackage.OfProgram.Lock, await File.ReadAllTextAsync(Path.Combine(first, "package-lock.json")));
        Assert.Single(heard);
    }

    [UnixFact]
    public async Task Two_installations_at_once_end_with_one_whole_folder()
    {
        programs.WriteProgram("node", "echo v22.1.0");
        programs.WriteProgram("npm", "echo x > installed");

        string[] folders;
        using (SearchPath.Only(programs.Path))
            folders = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Tools(null).FolderAsync(CancellationToken.None)));

        var folder = Assert.Single(folders.Distinct());
        Assert.True(File.Exists(Path.Combine(folder, "installed")));
        Assert.Equal([folder], Directory.GetFileSystemEntries(Path.Combine(cache.Path, "tools")));
    }

    private async Task<AssetException> FaultAsync() => await Assert.ThrowsAsync<AssetException>(() => FolderAsync(null));

    private async Task<string> FolderAsync(IProgress<BilingualText>? progress)
    {
        using (SearchPath.Only(programs.Path))
            return await Tools(progress).FolderAsync(CancellationToken.None);
    }

    private NodeTools Tools(IProgress<BilingualText>? progress) => new(NodePackage.OfProgram, new CacheFolder(cache.Path), progress);

    private sealed class Listener(List<string> heard) : IProgress<BilingualText>
    {
        public void Report(BilingualText value) => heard.Add(value.English);
    }
}
