using Passerelle.Import;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;
using Passerelle.Site;
using Passerelle.Site.Sheets;

namespace Passerelle.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TestSite site = new();

    public static TheoryData<string> Codes => [.. DiagnosticKinds.All.Concat(SiteFaults.All).Concat(SheetFaults.All).Concat(ImportFaults.All).Select(kind => kind.Code)];

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_fault_is_explained()
    {
        var run = await site.RunAsync(["explain", "pas301"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^PAS301 · La clé «\s…\s» n’existe pas ici\.\n\nUne clé inconnue est presque toujours", run.Output);
    }

    [Fact]
    public async Task English_is_spoken_on_demand() =>
        Assert.StartsWith("PAS601 · the link “…” leads to no page\n", (await site.RunAsync(["explain", "PAS601", "--language", "en"])).Output, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Each_fault_can_be_explained_in_both_languages(string code)
    {
        foreach (var language in new[] { "fr", "en" })
        {
            var run = await site.RunAsync(["explain", code, "--language", language]);

            Assert.Equal(0, run.ExitCode);
            Assert.DoesNotMatch(@"\{\d\}", run.Output);
        }
    }

    [Fact]
    public void No_two_faults_have_one_code()
    {
        var codes = DiagnosticKinds.All.Concat(SiteFaults.All).Concat(SheetFaults.All).Concat(ImportFaults.All).Select(kind => kind.Code).ToList();

        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes);
    }

    [Fact]
    public async Task An_unknown_code_is_wrong_usage_with_a_guess()
    {
        var run = await site.RunAsync(["explain", "PAS3O1"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(FrenchSpacing.Set("Aucune faute n’a le code « PAS3O1 ». Vouliez-vous dire « PAS301 » ?"), run.Errors.TrimEnd());
    }
}
