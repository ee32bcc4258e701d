using System.Text.Json;
using Passerelle.Model;

namespace Passerelle.Cli.Tests.Auditing;

public sealed class CheckOptionsTests : IDisposable
{
    private readonly AuditedSite audited = new();

    public void Dispose() => audited.Dispose();

    [Theory]
    [InlineData("BLOC-04", "error", 1)]
    [InlineData("COMP-03", "error", 0)]
    [InlineData("COMP-03", "warning", 1)]
    [InlineData("DATE-01", "warning", 0)]
    [InlineData("DATE-01", "info", 1)]
    [InlineData("BLOC-04", "never", 0)]
    [InlineData("EVAL-01", "info", 0)]
    public async Task The_severity_decides_how_the_check_ends(string rule, string failOn, int expected) =>
        Assert.Equal(expected, (await RunAsync("--only", rule, "--fail-on", failOn)).ExitCode);

    [Theory]
    [InlineData("bloc-04", "BLOC-04")]
    [InlineData("BLOC", "BLOC-04")]
    [InlineData("blocks", "BLOC-04")]
    [InlineData("VAE-02,COMP-03", "VAE-02 COMP-03")]
    [InlineData("VAE-02 BLOC-04", "BLOC-04 VAE-02")]
    public async Task Rules_are_chosen_by_id_and_by_group(string only, string expected) =>
        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), (await RulesAsync(["--only", .. only.Split(' ')])).Where(AuditedSite.Rules.Contains).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Rules_are_chosen_by_the_criterion_that_they_serve()
    {
        var rules = await RulesAsync(["--only", "k6"]);

        Assert.Contains("VAE-02", rules);
        Assert.DoesNotContain("BLOC-04", rules);
    }

    [Theory]
    [InlineData("fr_FR", "BLOC-O4", "« BLOC-O4 » n’est ni une règle, ni un groupe de règles, ni un critère. Vouliez-vous dire « BLOC-04 » ?")]
    [InlineData("en_GB", "BLOC-O4", "“BLOC-O4” is no rule, no group of rules and no criterion. Did you mean “BLOC-04”?")]
    [InlineData("fr_FR", "tout-autre-chose", "« tout-autre-chose » n’est ni une règle, ni un groupe de règles, ni un critère.")]
    public async Task An_unknown_name_is_wrong_usage(string locale, string only, string expected)
    {
        audited.Site.Variables["LANG"] = locale;

        var run = await RunAsync("--only", only);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(FrenchSpacing.Set(expected), FrenchSpacing.Set(run.Errors.TrimEnd()));
    }

    [Theory]
    [InlineData("--fail-on", "fatal")]
    [InlineData("--format", "yaml")]
    [InlineData("--as-of", "demain")]
    public async Task A_value_that_is_none_is_wrong_usage(string option, string value)
    {
        var run = await RunAsync(option, value);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(value, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_are_judged_as_of_the_day_that_is_asked_for()
    {
        Assert.Contains("DATE-01", await RulesAsync([]));
        Assert.DoesNotContain("DATE-01", await RulesAsync(["--as-of", "2026-01-01"]));
        Assert.Contains("Audit au 2026-01-01", (await RunAsync("--as-of", "2026-01-01")).LastLine, StringComparison.Ordinal);

        // 1 January 2026.
        audited.Site.Variables["SOURCE_DATE_EPOCH"] = "1767225600";
        Assert.DoesNotContain("DATE-01", await RulesAsync([]));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task Faults_of_reading_come_first_and_stop_the_audit(string format)
    {
        audited.Edit("site.yaml", "titre:", "titte:");

        var run = await RunAsync("--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("site.yaml:3:1: erreur PAS301", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("BLOC", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.Contains("À revoir dans", format == "text" ? run.Output : run.Errors, StringComparison.Ordinal);
    }

    private Task<CommandRun> RunAsync(params string[] more) => audited.Site.RunAsync(["check", "--input", audited.Input, .. more]);

    private async Task<List<string>> RulesAsync(string[] more) =>
    [
        .. JsonDocument.Parse((await RunAsync([.. more, "--format", "json"])).Output).RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => finding.GetProperty("rule").GetString()!),
    ];
}
