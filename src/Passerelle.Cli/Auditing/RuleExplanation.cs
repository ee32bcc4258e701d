using Passerelle.Audit;
using Passerelle.Cli.Reporting;
using Passerelle.Model;

namespace Passerelle.Cli.Auditing;

/// <summary>Prints the page of a rule: its title, how grave it is, its criterion and its sources, then its sections.</summary>
internal static class RuleExplanation
{
    private static readonly BilingualText Severity = new("Gravité :", "Severity:");
    private static readonly BilingualText Criterion = new("Critère :", "Criterion:");
    private static readonly BilingualText Source = new("Source :", "Source:");

    public static void Write(Rule rule, Language language, Terminal terminal)
    {
        string Strong(string text) => Ansi.Styled(text, Ansi.Bold, terminal.HasColouredOutput);
        var (page, output) = (rule.Page(language), terminal.Output);
        output.WriteLine(Strong($"{rule.Id} · {page.Title}"));
        output.WriteLine();
        output.WriteLine($"{Severity.In(language)} {FindingWords.Of(rule.Severity, language)}");
        if (rule.Criterion is { } criterion) output.WriteLine($"{Criterion.In(language)} {criterion}");
        foreach (var source in rule.RestsOn)
        {
            output.WriteLine($"{Source.In(language)} {source.Key}, {source.Title.In(language)} ({FindingWords.Of(source.Certainty, language)})");
            if (source.Address is { } address) output.WriteLine($"  {address}");
        }

        output.WriteLine();
        output.Write(RulePageText.Format(page, language, Strong));
    }
}
