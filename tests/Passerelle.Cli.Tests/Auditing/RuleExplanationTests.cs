using System.Text.RegularExpressions;
using Passerelle.Audit;
using Passerelle.Model;

namespace Passerelle.Cli.Tests.Auditing;

public sealed partial class RuleExplanationTests : IDisposable
{
    private readonly TestSite site = new();

    public static TheoryData<string> Rules => [.. RuleCatalog.All.Select(rule => rule.Id)];

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_rule_is_explained()
    {
        var run = await site.RunAsync(["explain", "bloc-03"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("BLOC-03 · Bloc d’une seule compétence\n\nGravité\u202F: erreur\nCritère\u202F: K7\nSource\u202F: F5, France compétences, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n\nPourquoi\n  Un bloc est un ensemble", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Each_rule_is_explained_in_both_languages_within_the_width_of_a_terminal(string rule)
    {
        foreach (var language in new[] { "fr", "en" })
        {
            var run = await site.RunAsync(["explain", rule, "--language", language]);

            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
            Assert.StartsWith($"{rule} · ", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("**", run.Output, StringComparison.Ordinal);
            Assert.All(run.Output.Split("\n\n", 3)[2].Split('\n').Where(line => !OneWord().IsMatch(line)), line => Assert.InRange(line.Length, 0, 80));
        }
    }

    [Fact]
    public async Task A_slip_of_the_id_is_guessed() => Assert.Equal(
        FrenchSpacing.Set("Aucune faute et aucune règle n’a le code « BLOC-O3 ». Vouliez-vous dire « BLOC-03 » ?"),
        (await site.RunAsync(["explain", "BLOC-O3"])).Errors.TrimEnd());

    [GeneratedRegex(@"^\s*\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex OneWord();
}
