using Passerelle.EndToEnd.Running;
using Passerelle.Site.Assets;

namespace Passerelle.EndToEnd;

/// <summary>What <c>check --format sarif</c> says of the sample is what the published schema allows.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly TestFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task The_log_of_the_sample_obeys_the_schema()
    {
        var check = await PasserelleProgram.RunAsync(["check", "--input", Repository.Input, "--format", "sarif", "--output", work["audit.sarif"], "--fail-on", "never"]);
        Assert.True(check.ExitCode == 0, check.ToString());
        var tools = await OutsideTools.FolderAsync();
        string[] arguments = [Path.Combine(Repository.Tests, "Tools", "validate-sarif.cjs"), tools, work["audit.sarif"]];

        var run = await ToolRun.StartAsync("node", arguments, Repository.Root, AssetFault.NodeMissing, CancellationToken.None);

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.Matches("^[1-9][0-9]* results obey the schema", run.Output);
    }
}
