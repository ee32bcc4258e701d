using Passerelle.Model;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Audits;

/// <summary>How the school has set the audit: whoever reads the report is told of it.</summary>
internal static class RuleSettings
{
    /// <summary>What differs from the usual settings.</summary>
    public static ValueList<Fact> Of(PageSource source)
    {
        var (settings, words) = (source.Catalogue.Settings.Audit, source.Words);
        IEnumerable<Fact> all =
        [
            new(words["audit.settings.severities"], settings.Severities.Select(each => new FactValue(SeverityOf(each, words))).ToValueList()),
            new(words["audit.settings.thresholds"], settings.Thresholds.Select(each => new FactValue(ValueOf(each, words))).ToValueList()),
            new(words["audit.settings.wordLists"], settings.WordLists.Select(each => new FactValue($"{each.List.Description.In(words.Language)} ({each.Path.Value})")).ToValueList()),
            new(words["audit.settings.baseline"], settings.Baseline is { } file ? [new FactValue(file.Value)] : []),
        ];
        return all.Where(fact => fact.Values.Count > 0).ToValueList();
    }

    private static string SeverityOf(RuleSeverity each, Words words)
    {
        var wished = each.Severity.Value;
        return words.Fill(
            "audit.settings.severity",
            ("rule", each.Rule),
            ("severity", wished == FindingSeverity.Ignored ? words["audit.settings.off"] : SeverityLine.Of(wished, words).Text));
    }

    private static string ValueOf(ThresholdValue each, Words words) => words.Fill(
        "audit.settings.threshold",
        ("threshold", each.Threshold.Description.In(words.Language)),
        ("value", each.Value.Value),
        ("usual", each.Threshold.Default));
}
