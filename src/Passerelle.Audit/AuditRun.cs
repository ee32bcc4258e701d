using System.Collections.Concurrent;
using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>Runs rules over a catalogue.</summary>
public static class AuditRun
{
    /// <summary>Runs all rules.</summary>
    /// <param name="catalogue">What is audited; its settings say how.</param>
    /// <param name="asOf">The day as of which dates are judged.</param>
    /// <param name="input">The input as it is written.</param>
    public static AuditReport Of(Catalogue catalogue, DateOnly asOf, IInputText input)
    {
        var context = new AuditContext(catalogue, asOf, input);
        // First of all: where it cannot be read, no rule has run for nothing.
        var baseline = context.Settings.Baseline is { } file && input.TextOf(file.Value) is { } text ? Baseline.Parse(text) : Baseline.Empty;
        var rules = RuleCatalog.All.Where(rule => context.Settings.IsRun(rule.Id)).ToList();
        var outcomes = new (List<Finding> Findings, List<UncheckedRule> Unknown)[rules.Count];
        // One rule at a time: neighbours are dear alike, and a run of them would keep one thread waiting.
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, rules.Count), EnumerablePartitionerOptions.NoBuffering),
            index => outcomes[index] = Run(rules[index], context));

        var accepted = Acceptances.Of(context, outcomes.SelectMany(outcome => outcome.Findings));
        var open = accepted.Open.Concat(accepted.Unused(rules).Select(finding => Finished(finding, context)));
        var (known, fresh) = baseline.Part(InOrder(open));
        return new AuditReport(fresh, known, accepted.Accepted, outcomes.SelectMany(outcome => outcome.Unknown).ToValueList());
    }

    private static (List<Finding> Findings, List<UncheckedRule> Unknown) Run(Rule rule, AuditContext context) =>
        ([.. rule.Check(context).Select(finding => Finished(finding, context))], [.. rule.Unknown(context).Select(number => new UncheckedRule(rule, number))]);

    /// <summary>Adds what the input shows, and the severity that the school wishes: one that the rule lowered is never raised again.</summary>
    private static Finding Finished(Finding finding, AuditContext context)
    {
        var value = context.Input.ValueAt(finding.Place);
        var wished = context.Settings.SeverityOf(finding.Rule.Id) ?? finding.Severity;
        return finding with
        {
            Severity = finding.Severity == finding.Rule.Severity || wished < finding.Severity ? wished : finding.Severity,
            Path = value?.Path ?? "",
            Quote = value?.Text is { } text ? new Quote(text, finding.Mark ?? Texts.TextRange.Whole(text)) : null,
            Place = finding.Mark is { } mark ? context.Input.PartOf(finding.Place, mark.Start, mark.Length) : finding.Place,
            Related = finding.Related
                .Select(related => context.Input.ValueAt(related.Place) is { } other ? related with { Path = other.Path, Text = other.Text } : related)
                .ToValueList(),
        };
    }

    /// <summary>By place; those of one place in the order of the rules, in which they come.</summary>
    private static ValueList<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderBy(finding => finding.Place.File, StringComparer.Ordinal)
        .ThenBy(finding => finding.Place.Line)
        .ThenBy(finding => finding.Place.Column)
        .ToValueList();
}
