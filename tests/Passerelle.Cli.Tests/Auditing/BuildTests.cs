namespace Passerelle.Cli.Tests.Auditing;

public sealed class BuildTests : IDisposable
{
    private readonly AuditedSite audited = new();

    public void Dispose() => audited.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--strict")]
    public async Task A_build_counts_the_findings_and_never_fails_for_them(params string[] more)
    {
        var run = await audited.Site.BuildAsync(more);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Matches(@"^Audit\u202F: \d+ erreurs?, \d+ avertissements?, \d+ informations?\u202F; «\u202Fpasserelle check\u202F» les montre\.$", lines[0]);
        Assert.Contains(" pages et ", lines[1], StringComparison.Ordinal);
    }
}
